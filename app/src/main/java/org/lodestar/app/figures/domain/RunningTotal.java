package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.measures.Period;

/**
 * When a running total may be told. Two totals tell what came between them, and that between may be
 * a few whom no period tells. So a total is told where it is the sum of what is told one after the
 * other from the beginning on, by months, quarters, years or blocks of three years: then it says
 * nothing that whoever adds these up does not know already.
 */
final class RunningTotal {
  private RunningTotal() {}

  /**
   * The last months of the times up to which it may be told.
   *
   * @param parts what is told of the same by period
   * @param first the first month of the first period
   */
  static SortedSet<YearMonth> told(ShownSeries parts, YearMonth first) {
    List<Period> told =
        Stream.of(
                parts.figures().stream(),
                parts.years().stream(),
                parts.blocks().stream().map(ShownBlock::shown))
            .flatMap(each -> each)
            .filter(each -> !each.isKeptBack())
            .map(ShownFigure::period)
            .sorted(Comparator.comparing(Period::last))
            .toList();
    SortedSet<YearMonth> reached = new TreeSet<>();
    reached.add(first.minusMonths(1));
    for (Period each : told) {
      if (reached.contains(each.first().minusMonths(1))) {
        reached.add(each.last());
      }
    }
    return reached;
  }
}
