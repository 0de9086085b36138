package org.lodestar.app.guests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account who is to be asked.
 *
 * @param told what they read besides the title; null where that is nothing
 */
public record NewPass(
    String purpose,
    UUID object,
    PassWay way,
    Pass.Who who,
    Pass.@Nullable Told told,
    LocalDate lastDay) {
  /** How the organisation of whoever is asked is called. */
  public String organisation() {
    return who.organisation().text();
  }
}
