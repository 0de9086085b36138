package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an action is due later than it was.
 *
 * @param was the day that was put off first
 * @param now the day it has today; null where it has none
 * @param times how often it was put off
 * @param reasons why it was put off, the last reason first
 */
public record MovedDay(LocalDate was, @Nullable LocalDate now, int times, List<String> reasons) {
  public MovedDay {
    reasons = List.copyOf(reasons);
  }

  /**
   * What moves come to; nothing where its day is no later than it was.
   *
   * @param moves of one action, the first first
   */
  public static Optional<MovedDay> of(List<DayMove> moves, @Nullable LocalDate now) {
    List<DayMove> putOff = moves.stream().filter(DayMove::isPutOff).toList();
    if (putOff.isEmpty()) {
      return Optional.empty();
    }
    LocalDate was = Objects.requireNonNull(putOff.getFirst().from());
    List<String> reasons =
        putOff.reversed().stream().map(DayMove::reason).filter(each -> !each.isBlank()).toList();
    return DayMove.isPutOff(was, now)
        ? Optional.of(new MovedDay(was, now, putOff.size(), reasons))
        : Optional.empty();
  }
}
