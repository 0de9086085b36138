package org.lodestar.app.oversight.web;

import java.util.List;
import org.lodestar.app.oversight.Basis;
import org.lodestar.app.oversight.FigureFilter;
import org.lodestar.app.oversight.IndicatorLine;
import org.lodestar.app.site.Option;

/**
 * The page of figures.
 *
 * @param strands the four Ps to choose from
 * @param mayClose whether the reader may close a period
 */
public record FiguresPage(
    List<IndicatorLine> lines,
    Basis basis,
    FigureFilter filter,
    List<Option> strands,
    FigureWords words,
    boolean mayClose) {
  public FiguresPage {
    lines = List.copyOf(lines);
    strands = List.copyOf(strands);
  }

  /** The drawing of a line. */
  public Spark spark(IndicatorLine line) {
    return Spark.of(line.series().figures());
  }
}
