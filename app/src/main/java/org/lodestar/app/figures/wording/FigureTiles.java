package org.lodestar.app.figures.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Tile;
import org.lodestar.charts.Spark;
import org.lodestar.measures.Measure.Standing;

/**
 * Indicators as tiles: name, last figure, line, of how many and of which months it is, and what is
 * aimed for.
 *
 * @param notes what is to be known beside them, by their codes
 */
public record FigureTiles(FigureWords words, Map<String, List<SeriesNote>> notes) {
  private static final String BETWEEN = " · ";

  public FigureTiles {
    notes = Map.copyOf(notes);
  }

  /** Tiles of those that have a figure, also one that is kept back. */
  public List<Tile> of(List<IndicatorLine> lines) {
    return lines.stream().filter(each -> isTold(each) || isKeptBack(each)).map(this::tile).toList();
  }

  /** Whether there is a number to show. */
  public static boolean isTold(IndicatorLine line) {
    return line.series().last().filter(ShownFigure::isKnown).isPresent();
  }

  private static boolean isKeptBack(IndicatorLine line) {
    return line.series().last().filter(ShownFigure::isKeptBack).isPresent();
  }

  private Tile tile(IndicatorLine line) {
    ShownFigure last = line.series().last().orElseThrow();
    String standing = words.standing(line.standing());
    Spark spark = spark(line, last);
    return new Tile(
        words.name(line.measure()),
        "/figures/" + line.measure().code(),
        words.figure(line.measure(), last),
        last.isKnown(),
        spark,
        last.isKeptBack() ? keptBack(line) : about(line, last, spark),
        standing == null
            ? null
            : new Mark(standing, line.standing() == Standing.MET ? "done" : "due"));
  }

  /** Where the last figure is kept back, a line that ends before it would only be misread. */
  private @Nullable Spark spark(IndicatorLine line, ShownFigure last) {
    Spark spark =
        new FigureChart(words, line, notes.getOrDefault(line.measure().code(), List.of())).spark();
    return last.isKnown() && spark.isLine() ? spark : null;
  }

  private String about(IndicatorLine line, ShownFigure last, @Nullable Spark spark) {
    Page page = words.page();
    BigDecimal target = line.watching().target();
    return Stream.of(
            words.of(line.measure(), last),
            words.brief(line.measure(), last.period()),
            target == null
                ? ""
                : page.t("figures.chart.target", words.value(line.measure(), target)),
            spark == null ? "" : hidden(line, spark.chart().periods().size()))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  /** A line between gaps, and a target that is reached, tell nothing of what stands in the gaps. */
  private String hidden(IndicatorLine line, int drawn) {
    List<ShownFigure> all = line.series().figures();
    long kept =
        all.subList(Math.max(0, all.size() - drawn), all.size()).stream()
            .filter(ShownFigure::isKeptBack)
            .count();
    return kept == 0
        ? ""
        : words.page().t("figures.tile.hidden", String.valueOf(kept), String.valueOf(drawn));
  }

  /** What may be told of three years together; else why nothing is. */
  private String keptBack(IndicatorLine line) {
    return line.series()
        .block()
        .map(each -> words.block(line.measure(), each))
        .orElseGet(() -> words.page().t("figures.keptBack.why"));
  }
}
