package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Where somebody sleeps: of those that have begun the newest counts. That nobody had a bed is
 * written down too.
 *
 * @param place where, or whom was asked and what they said
 * @param confirmedBy who said so; there for a confirmed one
 * @param until when it ends; there for a confirmed one
 */
public record Bed(
    Standing standing,
    PersonalText place,
    @Nullable PersonalText confirmedBy,
    Instant from,
    @Nullable Instant until) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  /** How sure it is. */
  public enum Standing {
    CONFIRMED,
    ASKED,
    NONE
  }

  /** Whether it holds for the night that is now, or the next one. */
  public boolean coversTonight(Instant now) {
    Instant ends = until;
    return standing == Standing.CONFIRMED
        && ends != null
        && from.isBefore(morningAfter(now))
        && !ends.isBefore(morningAfter(now));
  }

  /** Whether it says anything of tonight: one that begins on a later day leaves tonight's be. */
  public boolean isAboutTonight(Instant now) {
    return from.isBefore(morningAfter(now));
  }

  /** The confirmed one of tonight, of all that was written down, newest first. */
  public static Optional<Bed> ofTonight(List<Bed> newestFirst, Instant now) {
    return newestFirst.stream()
        .filter(each -> each.isAboutTonight(now))
        .findFirst()
        .filter(each -> each.coversTonight(now));
  }

  private static Instant morningAfter(Instant now) {
    LocalDateTime clock = LocalDateTime.ofInstant(now, LONDON);
    LocalDateTime morning = clock.toLocalDate().atTime(NIGHT_ENDS);
    return (clock.isBefore(morning) ? morning : morning.plusDays(1)).atZone(LONDON).toInstant();
  }
}
