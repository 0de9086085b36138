package org.lodestar.app.members.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a one-time link, shown this once.
 *
 * @param days how long it can be used
 * @param piece the second piece, where nobody else could tell it yet; else null
 */
public record LinkPage(
    UUID request, String displayName, String link, long days, @Nullable String piece) {
  @Override
  public String toString() {
    return "LinkPage[" + request + "]";
  }
}
