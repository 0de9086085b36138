package org.lodestar.disclosure.linear;

import java.util.List;

/** Answers how little and how much bases that hang together can add up to. */
public interface Solver {
  /**
   * The least or most that some bases add up to.
   *
   * @return the sum, and bases under which it is that; infinite where nothing bounds it
   */
  Extreme extreme(List<Integer> bases, boolean most);

  /** Makes a solver of statements that hang together. */
  @FunctionalInterface
  interface Maker {
    Solver of(List<Knowledge.Sum> sums);
  }
}
