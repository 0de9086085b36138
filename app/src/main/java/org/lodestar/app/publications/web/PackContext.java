package org.lodestar.app.publications.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.wording.FigureChart;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.figures.wording.Meanwhile;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.wording.PlanWords;

/**
 * What all parts of a pack are written from.
 *
 * @param body whose pack it is
 * @param lines indicators that are watched, as a closed period left them
 * @param notes what is to be known beside them, by their codes, with what ran meanwhile
 */
record PackContext(
    Page page,
    UUID body,
    Strategy strategy,
    List<JudgedAction> actions,
    PlanWords plan,
    List<IndicatorLine> lines,
    Map<String, List<SeriesNote>> notes,
    FigureWords figures) {
  PackContext {
    actions = List.copyOf(actions);
    lines = List.copyOf(lines);
    notes = Map.copyOf(notes);
  }

  /** A figure over time as its own page draws it. */
  FigureChart chart(IndicatorLine line) {
    return new FigureChart(figures, line, notes.getOrDefault(line.measure().code(), List.of()));
  }

  /** Names of the figures beside which something is marked that ran meanwhile. */
  Set<String> marked() {
    return lines.stream()
        .map(IndicatorLine::measure)
        .filter(
            each -> notes.getOrDefault(each.code(), List.of()).stream().anyMatch(Meanwhile::isMark))
        .map(figures::name)
        .collect(Collectors.toSet());
  }

  String t(String key, @Nullable Object... arguments) {
    return page.t(key, arguments);
  }

  /** Actions of a priority. */
  List<JudgedAction> of(int priority) {
    return actions.stream()
        .filter(each -> each.action().planned().place().priority() == priority)
        .toList();
  }

  /** Words of columns by the ends of their keys. */
  List<String> columns(String... ends) {
    return java.util.Arrays.stream(ends)
        .map(each -> t("publications.pack.column." + each))
        .toList();
  }

  static Cell tag(@Nullable Mark mark) {
    return mark == null ? Cell.of("") : new Cell(mark.label(), mark.tone());
  }
}
