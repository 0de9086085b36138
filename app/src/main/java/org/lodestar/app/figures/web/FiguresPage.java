package org.lodestar.app.figures.web;

import java.util.List;
import org.lodestar.app.figures.Basis;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Spark;

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
    return Spark.of(line.series().figures().stream().map(ShownFigure::value).toList());
  }
}
