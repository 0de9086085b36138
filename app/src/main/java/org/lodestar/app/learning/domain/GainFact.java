package org.lodestar.app.learning.domain;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.lodestar.gain.PairCount;
import org.lodestar.measures.Fact;

/**
 * What the ledger hears of people with the same marks before and after a course: for each of them
 * one fact of the level of training, and never of whom or where.
 *
 * @param sure whether the marks say how sure they were; else what they had right
 * @param most the highest mark
 */
public record GainFact(String tier, YearMonth month, boolean sure, int most, PairCount pair) {
  private static final int HUNDRED = 100;

  /** One of them: points of a hundred for what was right, points of five for how sure. */
  public Fact fact() {
    Fact fact = Fact.of(WalkDay.KIND, month).with("tier", tier);
    return sure
        ? fact.with("confidence", pair.change())
        : fact.with("gain", Math.round((double) HUNDRED * pair.change() / most));
  }

  /** As many as there are. */
  public List<Fact> facts() {
    return Collections.nCopies(Math.toIntExact(pair.times()), fact());
  }
}
