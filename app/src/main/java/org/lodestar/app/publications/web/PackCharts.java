package org.lodestar.app.publications.web;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackChart.Beside;
import org.lodestar.app.figures.PackChart.Kind;
import org.lodestar.app.figures.PackChart.Level;
import org.lodestar.app.figures.PackChart.Row;
import org.lodestar.app.figures.PackChart.Slot;
import org.lodestar.app.figures.PackChart.Value;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.PackDocument.Tile;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.wording.FigureChart;
import org.lodestar.app.strategy.PriorityFigures;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measure.Standing;
import org.lodestar.measures.Measure.Unit;
import org.lodestar.measures.Period;

/** The figures of a pack: each drawn over time where there are enough, else a tile. */
final class PackCharts {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);

  private static final DateTimeFormatter ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

  /** A line needs two ends. */
  private static final int LEAST = 2;

  private static final int AT_A_GLANCE = 6;

  private final PackContext context;
  private final PriorityFigures placed;

  PackCharts(PackContext context) {
    this.context = context;
    this.placed = new PriorityFigures(context.strategy(), context.actions(), context.lines());
  }

  /** Those of a priority that can be drawn. */
  List<PackChart> drawings(int priority) {
    return drawings(placed.of(priority));
  }

  private List<PackChart> drawings(List<IndicatorLine> lines) {
    return lines.stream().filter(PackCharts::isDrawn).map(this::drawing).toList();
  }

  /** Those of a priority of which too little is known to be drawn. */
  List<Tile> tiles(int priority) {
    return tiles(placed.of(priority));
  }

  private List<Tile> tiles(List<IndicatorLine> lines) {
    return lines.stream().filter(each -> !isDrawn(each)).map(this::tile).toList();
  }

  /** Those that belong to no priority; nothing where there are none. */
  List<Part> whole() {
    Part part =
        new Part(
            "whole",
            context.t("publications.pack.whole"),
            List.of(),
            List.of(),
            drawings(placed.ofNone()),
            tiles(placed.ofNone()));
    return part.drawings().isEmpty() && part.tiles().isEmpty() ? List.of() : List.of(part);
  }

  private static boolean isDrawn(IndicatorLine line) {
    return last(line).stream().filter(ShownFigure::isKnown).count() >= LEAST;
  }

  /** What is aimed for and not reached first, then what tells of all of it. */
  List<Tile> atAGlance() {
    return context.lines().stream()
        .filter(each -> each.series().last().filter(ShownFigure::isKnown).isPresent())
        .sorted(
            Comparator.comparing((IndicatorLine each) -> each.standing() != Standing.MISSED)
                .thenComparing(each -> each.standing() == Standing.NOT_TOLD))
        .limit(AT_A_GLANCE)
        .map(this::tile)
        .toList();
  }

  /** Names of those of which nothing is known. */
  List<String> unknown() {
    return context.lines().stream()
        .filter(each -> each.series().last().isEmpty())
        .map(each -> context.figures().name(each.measure()))
        .toList();
  }

  /** The numbers behind all of it. */
  List<Figure> kept() {
    return context.lines().stream()
        .flatMap(
            line ->
                last(line).stream()
                    .map(
                        each ->
                            Figure.of(
                                line,
                                context.figures().name(line.measure()),
                                each,
                                words(line.measure(), each))))
        .toList();
  }

  /** Its figures that a pack draws. */
  static List<ShownFigure> last(IndicatorLine line) {
    List<ShownFigure> all = line.series().figures();
    return all.subList(Math.max(0, all.size() - FigureChart.atAGlance(line.measure())), all.size());
  }

  private PackChart drawing(IndicatorLine line) {
    Measure measure = line.measure();
    List<ShownFigure> figures = last(line);
    String values =
        figures.stream()
            .map(
                each ->
                    context.figures().period(measure, each.period()) + ": " + words(measure, each))
            .collect(Collectors.joining("; "));
    Level target = target(line);
    FigureChart chart = context.chart(line);
    return new PackChart(
        Kind.OVER_TIME,
        context.figures().name(measure),
        Stream.of(
                context.figures().meaning(measure),
                values + ".",
                target == null ? "" : context.t("figures.aimed", aimed(line)) + ".",
                chart.changed())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" ")),
        context.page().name("publications.pack.axis", measure.unit()),
        context.t("publications.pack.column.period"),
        measure.unit() == Unit.PER_CENT ? " %" : "",
        figures.stream()
            .map(
                each ->
                    new Slot(
                        context.figures().period(measure, each.period()), brief(each.period())))
            .toList(),
        List.of(new Row("", figures.stream().map(each -> value(measure, each)).toList())),
        target,
        Beside.of(chart.chart().last(figures.size())));
  }

  private Value value(Measure measure, ShownFigure figure) {
    BigDecimal number = figure.value();
    return new Value(
        figure.isKeptBack(),
        number == null ? null : number.doubleValue(),
        context.figures().figure(measure, figure));
  }

  /** By its last month; a year by both. */
  private static String brief(Period period) {
    return Period.financialYearOf(period.first()).equals(period)
        ? period.first().getYear() + "/" + period.last().getYear() % 100
        : MONTH.format(period.last());
  }

  private String words(Measure measure, ShownFigure figure) {
    return Stream.of(
            context.figures().figure(measure, figure),
            context.figures().of(measure, figure),
            context.figures().quality(figure))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private Tile tile(IndicatorLine line) {
    ShownFigure last = line.series().last().orElseThrow();
    String standing = context.figures().standing(line.standing());
    return new Tile(
        context.figures().name(line.measure()),
        told(line, last),
        Stream.of(context.figures().period(line.measure(), last.period()), hidden(line))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(". ")),
        line.watching().target() == null ? "" : context.t("figures.aimed", aimed(line)),
        standing == null
            ? Cell.of("")
            : new Cell(
                hidden(line).isEmpty()
                    ? standing
                    : context.t("publications.pack.tile.standing", standing),
                line.standing() == Standing.MET ? "done" : "due"));
  }

  /** How many of the last ones are not told beside one that is; a board reads it there. */
  private String hidden(IndicatorLine line) {
    List<ShownFigure> figures = last(line);
    long kept = figures.stream().filter(ShownFigure::isKeptBack).count();
    return kept == 0 || figures.getLast().isKeptBack()
        ? ""
        : context.t("figures.tile.hidden", String.valueOf(kept), String.valueOf(figures.size()));
  }

  /**
   * With its span of time, since a month may stand beside a quarter; three years together, where
   * the last period is kept back and they may be told.
   */
  private String told(IndicatorLine line, ShownFigure last) {
    if (last.isKnown() && !line.measure().formula().isStock()) {
      return within(line.measure(), last);
    }
    String words = words(line.measure(), last);
    return last.isKeptBack()
        ? line.series()
            .block()
            .map(each -> words + ". " + context.figures().block(line.measure(), each))
            .orElse(words)
        : words;
  }

  private String within(Measure measure, ShownFigure figure) {
    String number =
        Stream.of(context.figures().figure(measure, figure), context.figures().of(measure, figure))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    String within =
        context.t(
            "publications.pack.tile." + measure.frequency(),
            number,
            ALONE.format(figure.period().last()));
    String quality = context.figures().quality(figure);
    return quality.isEmpty() ? within : within + ", " + quality;
  }

  private @Nullable Level target(IndicatorLine line) {
    BigDecimal target = line.watching().target();
    return target == null
        ? null
        : new Level(context.t("publications.pack.aimed", aimed(line)), target.doubleValue());
  }

  private String aimed(IndicatorLine line) {
    BigDecimal target = line.watching().target();
    return target == null ? "" : context.figures().value(line.measure(), target);
  }
}
