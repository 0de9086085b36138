package org.lodestar.app.strategy;

import java.util.List;

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
}
