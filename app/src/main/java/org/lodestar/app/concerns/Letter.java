package org.lodestar.app.concerns;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes to a reporter.
 *
 * @param id fixed before, so that sending it twice sends it once
 * @param warned whether the officer was told that it may ask the reporter to find out more
 * @param reminds whether the reporter is to be reminded of it where that is safe
 * @param from hours read out of the reporter's own words; null for none
 */
public record Letter(
    UUID id,
    String text,
    boolean warned,
    boolean reminds,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Letter[" + id + "]";
  }
}
