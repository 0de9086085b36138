package org.lodestar.app.publications.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measure.Frequency;
import org.lodestar.measures.Measure.Standing;
import org.lodestar.measures.Period;

/** The figures of a progress report, as tables. */
final class PackFigures {
  /** So many periods stand side by side. */
  private static final int SIDE_BY_SIDE = 4;

  private final PackContext context;

  PackFigures(PackContext context) {
    this.context = context;
  }

  /** All of them, a table for each length of period, and in one line what is not counted yet. */
  Part all() {
    List<Grid> grids = new ArrayList<>();
    for (Frequency each : Frequency.values()) {
      List<IndicatorLine> some =
          known().filter(line -> line.measure().frequency() == each).toList();
      if (!some.isEmpty()) {
        grids.add(grid(context.page().name("publications.pack.figures", each), some));
      }
    }
    grids.addAll(blocks());
    return new Part(
        "figures",
        context.t("publications.pack.figures"),
        Stream.of(context.t("publications.pack.kept"), uncounted())
            .filter(each -> !each.isEmpty())
            .toList(),
        grids);
  }

  /** Those of which nothing is told yet, in one line. */
  private String uncounted() {
    String names =
        context.lines().stream()
            .filter(line -> line.series().figures().isEmpty())
            .map(line -> context.figures().name(line.measure()))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : context.t("figures.uncounted", names);
  }

  /** Where in what is told recording changed: what was written about it is for partners. */
  List<String> broken() {
    return known().flatMap(this::broken).toList();
  }

  private Stream<String> broken(IndicatorLine line) {
    List<ShownFigure> all = line.series().figures();
    return SeriesNote.breaks(
            context.notes().getOrDefault(line.measure().code(), List.of()),
            all.get(Math.max(0, all.size() - SIDE_BY_SIDE)).period().first(),
            all.getLast().period().last())
        .stream()
        .map(
            each ->
                context.t(
                    "publications.profile.note.break",
                    context.figures().name(line.measure()),
                    context.figures().month(each)));
  }

  /** Three years together, where the last period is kept back. */
  private List<Grid> blocks() {
    List<IndicatorLine> some =
        known()
            .filter(line -> line.series().last().filter(ShownFigure::isKeptBack).isPresent())
            .filter(line -> line.series().block().isPresent())
            .toList();
    return some.isEmpty()
        ? List.of()
        : List.of(
            new Grid(
                context.t("publications.pack.blocks"),
                context.columns("figure", "blocks"),
                List.of(),
                some.stream().map(this::block).toList()));
  }

  private List<Cell> block(IndicatorLine line) {
    return List.of(
        Cell.of(context.figures().name(line.measure())),
        Cell.of(context.figures().block(line.measure(), line.series().block().orElseThrow())));
  }

  private Stream<IndicatorLine> known() {
    return context.lines().stream().filter(line -> !line.series().figures().isEmpty());
  }

  private Grid grid(String caption, List<IndicatorLine> lines) {
    List<Period> periods =
        lines.stream()
            .flatMap(line -> line.series().figures().stream())
            .map(ShownFigure::period)
            .distinct()
            .sorted(Comparator.comparing(Period::last))
            .collect(Collectors.toList());
    List<Period> last = periods.subList(Math.max(0, periods.size() - SIDE_BY_SIDE), periods.size());
    List<String> columns = new ArrayList<>(context.columns("figure"));
    last.forEach(each -> columns.add(context.figures().period(each)));
    columns.addAll(context.columns("target", "standing"));
    return new Grid(
        caption,
        columns,
        IntStream.rangeClosed(1, last.size()).boxed().toList(),
        lines.stream().map(line -> row(line, last)).toList());
  }

  private List<Cell> row(IndicatorLine line, List<Period> periods) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(context.figures().nameBeside(line.measure())));
    periods.forEach(
        period ->
            cells.add(
                Cell.of(
                    line.series().figures().stream()
                        .filter(each -> each.period().equals(period))
                        .findFirst()
                        .map(each -> told(line.measure(), each))
                        .orElseGet(() -> context.figures().none(line, period)))));
    cells.add(Cell.of(target(line)));
    cells.add(standing(line));
    return cells;
  }

  private String told(Measure measure, ShownFigure figure) {
    FigureWords words = context.figures();
    return Stream.of(
            words.figure(measure, figure), words.of(measure, figure), words.quality(figure))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String target(IndicatorLine line) {
    BigDecimal target = line.watching().target();
    return target == null
        ? context.t("publications.pack.noTarget")
        : context.figures().value(line.measure(), target);
  }

  private Cell standing(IndicatorLine line) {
    String word = context.figures().standing(line.standing());
    return word == null
        ? Cell.of("")
        : new Cell(word, line.standing() == Standing.MET ? "done" : "due");
  }

  /** What each indicator counts. */
  Grid definitions() {
    return new Grid(
        context.t("publications.pack.definitions"),
        context.columns("figure", "means"),
        List.of(),
        known()
            .map(
                line ->
                    List.of(
                        Cell.of(context.figures().name(line.measure())),
                        Cell.of(context.figures().meaning(line.measure()))))
            .toList());
  }

  /** The numbers behind the tables. */
  List<Figure> kept() {
    List<Figure> kept = new ArrayList<>();
    for (IndicatorLine line : context.lines()) {
      List<ShownFigure> all = line.series().figures();
      all.subList(Math.max(0, all.size() - SIDE_BY_SIDE), all.size())
          .forEach(
              each ->
                  kept.add(
                      Figure.of(
                          line,
                          context.figures().name(line.measure()),
                          each,
                          told(line.measure(), each))));
    }
    return kept;
  }
}
