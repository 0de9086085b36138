package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the due day of an action moved, the first move first.
 *
 * @param moves all of them
 * @param open those since a board agreed to the day that it had then
 */
public record DayCourse(List<DayMove> moves, List<DayMove> open) {
  /** It never moved. */
  public static final DayCourse NONE = new DayCourse(List.of(), List.of());

  public DayCourse {
    moves = List.copyOf(moves);
    open = List.copyOf(open);
  }

  /**
   * How it moved since it was put off while it was at risk, as far as no board has met since; what
   * is moved on the day of a meeting is seen at the next one.
   *
   * @param met the last day on which a board met; null where none did
   */
  public List<DayMove> unseen(@Nullable LocalDate met) {
    return open.stream()
        .filter(each -> met == null || !met.isAfter(each.on()))
        .dropWhile(each -> !each.atRisk() || !each.isPutOff())
        .toList();
  }
}
