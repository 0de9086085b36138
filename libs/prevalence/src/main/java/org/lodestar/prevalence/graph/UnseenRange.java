package org.lodestar.prevalence.graph;

import org.lodestar.prevalence.PrevalenceException;

/**
 * Which numbers of unseen people are thought possible: n_0 in the theory. With a step above 1 each
 * value stands for as many as the step has; quantiles are then true to a step.
 *
 * @param first the least, 0 or more
 * @param last the greatest; values go no further
 * @param step from one value to the next, 1 where every number counts
 */
public record UnseenRange(long first, long last, long step) {
  /** More values than this are refused. */
  public static final int MOST_VALUES = 8_000_000;

  public UnseenRange {
    if (first < 0 || last < first || step < 1) {
      throw new PrevalenceException(
          ("The unseen cannot number from %d to %d in steps of %d: give a first value "
                  + "from 0 up, a last one not below it and a step of 1 or more.")
              .formatted(first, last, step));
    }
    if ((last - first) / step >= MOST_VALUES) {
      throw new PrevalenceException(
          "From %d to %d unseen in steps of %d are more than %d values: take a greater step."
              .formatted(first, last, step, MOST_VALUES));
    }
  }

  /** Every number. */
  public static UnseenRange of(long first, long last) {
    return new UnseenRange(first, last, 1);
  }

  public int size() {
    return (int) ((last - first) / step) + 1;
  }

  public long at(int point) {
    return first + point * step;
  }

  /** Reaching twice as far. */
  UnseenRange doubled() {
    return new UnseenRange(first, 2 * last, step);
  }
}
