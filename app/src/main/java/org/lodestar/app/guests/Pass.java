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
 * @param told what the guest reads besides the title; null where that is nothing, and once they are
 *     forgotten
 * @param changedAt when it came to stand as it does
 * @param endedWhy why it was ended; else empty
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
    @Nullable Told told,
    Instant until,
    PassState state,
    Instant changedAt,
    String endedWhy,
    @Nullable Second second,
    boolean answered,
    long version) {
  /**
   * Who is asked.
   *
   * @param email null where it goes on paper
   */
  public record Who(PersonalText name, PersonalText organisation, @Nullable PersonalText email) {}

  /**
   * What a guest reads besides the title, as whoever asks wrote it.
   *
   * @param about what it is about; null where the title says it
   * @param ring who asks, and on which number at work they are rung back
   */
  public record Told(@Nullable PersonalText about, PersonalText ring) {}

  /** A second browser: when it asked, and the number that it shows. */
  public record Second(Instant at, String number) {}
}
