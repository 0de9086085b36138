package org.lodestar.prevalence.select;

import java.util.List;
import org.lodestar.prevalence.Interval;

/**
 * All models of a table by BIC, the best first.
 *
 * @param candidates models tried
 * @param admissible models with an estimate, and only one
 * @param best the first of them, at most as many as were asked for; never empty
 * @param all from the lowest to the highest estimate of all admissible models
 * @param within2 models at most 2 above the best BIC, and the range of their estimates
 * @param within6 the same for 6
 */
public record Ranking(
    int candidates, int admissible, List<Ranked> best, Interval all, Near within2, Near within6) {
  public Ranking {
    best = List.copyOf(best);
  }

  /**
   * Models that the data hardly tell from the best.
   *
   * @param models how many, the best with them
   * @param range of their estimates, people in all
   */
  public record Near(int models, Interval range) {}

  public Ranked first() {
    return best.getFirst();
  }
}
