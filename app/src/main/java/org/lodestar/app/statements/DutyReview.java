package org.lodestar.app.statements;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty that is to be looked at because the law changes.
 *
 * @param decided null while nobody has
 */
public record DutyReview(
    UUID id, LawChange change, Duty duty, LocalDate due, @Nullable Decided decided) {
  private static final int DAYS = 14;

  /** What was decided. */
  public record Decided(String words, UUID by, Instant at) {}

  /** Whether somebody still has to look at it. */
  public boolean isOpen() {
    return decided == null;
  }

  /** Whether somebody should have looked at it already. */
  public boolean overdue(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /** The day of effect while it is ahead; else two weeks from the day on which it was entered. */
  public static LocalDate dueOn(LocalDate effect, LocalDate entered) {
    return effect.isAfter(entered) ? effect : entered.plusDays(DAYS);
  }

  /** The identifier that the review of a duty for a change always has. */
  public static UUID id(UUID change, String duty) {
    return UUID.nameUUIDFromBytes(
        ("duty-review:" + change + ":" + duty).getBytes(StandardCharsets.UTF_8));
  }
}
