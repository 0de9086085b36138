package org.lodestar.app.figures;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;

/**
 * An indicator on the page of figures.
 *
 * @param missing kinds of facts that nobody tells yet
 * @param begun the first month in which all that it counts is told; null where it is not
 */
public record IndicatorLine(
    Measure measure,
    Watching watching,
    ShownSeries series,
    Measure.Standing standing,
    Set<String> missing,
    @Nullable YearMonth begun) {
  public IndicatorLine {
    missing = Set.copyOf(missing);
  }

  /** Whether anybody tells what it counts: one that nobody does stands on no page of figures. */
  public boolean isCounted() {
    return missing.isEmpty();
  }

  /** Whether it was not counted in the whole of a period, so that nothing is compared with it. */
  public boolean beganWithin(Period period) {
    return begun == null || begun.isAfter(period.first());
  }

  /** The same with other figures. */
  public IndicatorLine with(ShownSeries other) {
    return new IndicatorLine(measure, watching, other, standing, missing, begun);
  }
}
