package org.lodestar.app.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the due day of an action became another one while its strategy was in force.
 *
 * @param from the day it had; null where it had none
 * @param to the day it has since; null where it was taken away
 * @param reason in words; empty where none was asked for
 * @param atRisk whether it was at risk or off track then
 */
public record DayMove(
    UUID action,
    Instant at,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String reason,
    boolean atRisk) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Of something that was on track, or of which nobody keeps how it stood. */
  public DayMove(
      UUID action, Instant at, @Nullable LocalDate from, @Nullable LocalDate to, String reason) {
    this(action, at, from, to, reason, false);
  }

  /** On which day it was done. */
  public LocalDate on() {
    return LocalDate.ofInstant(at, LONDON);
  }

  /** Whether more time was taken: a later day, or none any more. */
  public boolean isPutOff() {
    return isPutOff(from, to);
  }

  /** Whether a day that becomes another one gives more time. */
  public static boolean isPutOff(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && (to == null || to.isAfter(from));
  }

  /** Whether it was its first day. */
  public boolean isFirst() {
    return from == null && to != null;
  }

  /**
   * The first day that it was given and has still; null where it was given none.
   *
   * @param moves of one action, the first first
   */
  public static @Nullable DayMove given(List<DayMove> moves, @Nullable LocalDate now) {
    return moves.stream()
        .filter(each -> each.isFirst() && Objects.equals(each.to(), now))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** Whether it was put off only after its day was over. */
  public boolean wasMissed() {
    return isPutOff() && from != null && on().isAfter(from);
  }
}
