package org.lodestar.app.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * How far a referral or notification has come since it was sent.
 *
 * @param stage the stage today, which the passing of days may have moved on
 * @param happenings in the order in which they were recorded
 * @param clocks the first to end first
 * @param reference the Home Office's own
 * @param possible events that may be recorded at this stage
 * @param turns18On for a child with a full date of birth
 */
public record Progress(
    Referral referral,
    Enum<?> stage,
    List<Happening> happenings,
    List<RunningClock> clocks,
    Optional<PersonalText> reference,
    Set<Enum<?>> possible,
    @Nullable LocalDate turns18On,
    LocalDate today) {
  public Progress {
    happenings = List.copyOf(happenings);
    clocks = List.copyOf(clocks);
    possible = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(possible));
  }
}
