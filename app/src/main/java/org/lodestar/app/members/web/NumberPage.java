package org.lodestar.app.members.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writing down the number on which a worker is rung back.
 *
 * @param before when there is one: who wrote it down and when; never the number
 */
public record NumberPage(UUID id, String displayName, @Nullable String before) {
  @Override
  public String toString() {
    return "NumberPage[" + id + "]";
  }
}
