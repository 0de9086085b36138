package org.lodestar.app.guests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What lets somebody without an account in, as those see it who asked.
 *
 * @param askedBy the worker who made it
 * @param who null once they are forgotten
 * @param changedAt when it came to stand as it does
 * @param answered whether the guest has written something that is still there
 * @param second a browser that asked to be let in too
 */
public record Pass(
    UUID id,
    String purpose,
    UUID object,
    UUID askedBy,
    PassWay way,
    @Nullable Who who,
    Instant until,
    PassState state,
    Instant changedAt,
    @Nullable Second second,
    boolean answered,
    long version) {
  /**
   * Who is asked.
   *
   * @param email null where it goes on paper
   */
  public record Who(PersonalText name, PersonalText organisation, @Nullable PersonalText email) {}

  /** A second browser: when it asked, and the number that it shows. */
  public record Second(Instant at, String number) {}
}
