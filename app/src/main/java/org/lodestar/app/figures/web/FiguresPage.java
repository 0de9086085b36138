package org.lodestar.app.figures.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.Basis;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.wording.FigureChart;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.ShownChart;

/**
 * The page of figures.
 *
 * @param lines of which something is told, or will be
 * @param uncounted names of those that nobody tells anything of yet; empty where there are none
 * @param strands the four Ps to choose from
 * @param notes what is to be known beside them, by their codes
 * @param mayClose whether the reader may close a period
 */
public record FiguresPage(
    List<IndicatorLine> lines,
    String uncounted,
    Basis basis,
    FigureFilter filter,
    List<Option> strands,
    FigureWords words,
    Map<String, List<SeriesNote>> notes,
    boolean mayClose) {
  public FiguresPage {
    lines = List.copyOf(lines);
    notes = Map.copyOf(notes);
    uncounted = uncounted.strip();
    strands = List.copyOf(strands);
  }

  static FiguresPage of(
      List<IndicatorLine> all,
      Basis basis,
      FigureFilter filter,
      List<Option> strands,
      FigureWords words,
      Map<String, List<SeriesNote>> notes,
      boolean mayClose) {
    return new FiguresPage(
        all.stream().filter(IndicatorLine::isCounted).toList(),
        words.uncounted(all),
        basis,
        filter,
        strands,
        words,
        notes,
        mayClose);
  }

  /** The drawing of a line, as its own page has it; null where there is no figure to draw. */
  public @Nullable ShownChart drawing(IndicatorLine line) {
    FigureChart chart =
        new FigureChart(words, line, notes.getOrDefault(line.measure().code(), List.of()));
    boolean drawn =
        chart.isDrawn() && line.series().figures().stream().anyMatch(ShownFigure::isKnown);
    return drawn ? new ShownChart("series-" + line.measure().code(), chart.chart()) : null;
  }
}
