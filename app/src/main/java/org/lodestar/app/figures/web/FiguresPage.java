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
 * @param lines of which something is told, or will be
 * @param uncounted names of those that nobody tells anything of yet; empty where there are none
 * @param strands the four Ps to choose from
 * @param mayClose whether the reader may close a period
 */
public record FiguresPage(
    List<IndicatorLine> lines,
    String uncounted,
    Basis basis,
    FigureFilter filter,
    List<Option> strands,
    FigureWords words,
    boolean mayClose) {
  public FiguresPage {
    lines = List.copyOf(lines);
    uncounted = uncounted.strip();
    strands = List.copyOf(strands);
  }

  static FiguresPage of(
      List<IndicatorLine> all,
      Basis basis,
      FigureFilter filter,
      List<Option> strands,
      FigureWords words,
      boolean mayClose) {
    return new FiguresPage(
        all.stream().filter(IndicatorLine::isCounted).toList(),
        words.uncounted(all),
        basis,
        filter,
        strands,
        words,
        mayClose);
  }

  /** The drawing of a line. */
  public Spark spark(IndicatorLine line) {
    return Spark.of(line.series().figures().stream().map(ShownFigure::value).toList());
  }
}
