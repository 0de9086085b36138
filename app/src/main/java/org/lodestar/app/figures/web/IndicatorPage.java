package org.lodestar.app.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.site.Spark;
import org.lodestar.app.site.Table;
import org.lodestar.measures.Measure;

/**
 * An indicator.
 *
 * @param names of those who wrote notes
 */
public record IndicatorPage(
    IndicatorView view,
    FigureWords words,
    Map<UUID, String> names,
    boolean mayEdit,
    boolean saved) {
  private static final int MARKED = 60;

  /** The indicator. */
  public Measure measure() {
    return view.line().measure();
  }

  /** The drawing of the series. */
  public Spark spark() {
    return Spark.of(view.line().series().figures().stream().map(ShownFigure::value).toList());
  }

  /** Who wrote a note. */
  public String name(UUID worker) {
    return names.getOrDefault(worker, "");
  }

  /** The series, the newest first. */
  public Table series() {
    return table("figures.series", view.line().series().figures().reversed());
  }

  /** The years, the newest first. */
  public Table years() {
    return table("figures.years", view.line().series().years().reversed());
  }

  private Table table(String caption, List<ShownFigure> figures) {
    List<Table.Row> rows = new ArrayList<>();
    figures.forEach(each -> rows.add(row(words.period(each.period()), each)));
    return new Table(words.page().t(caption), columns("figures.column.period"), rows);
  }

  private List<Table.Column> columns(String first) {
    return List.of(
        Table.Column.of(words.page().t(first)),
        Table.Column.ofNumbers(words.page().t("figures.column.figure")),
        Table.Column.of(words.page().t("figures.column.known")));
  }

  private Table.Row row(String title, ShownFigure each) {
    List<String> known = new ArrayList<>(List.of(words.of(measure(), each), words.quality(each)));
    view.notes().stream()
        .filter(note -> note.kind() != SeriesNote.Kind.COMMENT)
        .filter(note -> each.period().contains(note.month()))
        .forEach(note -> known.add(marked(note)));
    known.removeIf(String::isEmpty);
    return Table.Row.of(
        Table.Cell.of(title),
        Table.Cell.of(words.figure(measure(), each)),
        Table.Cell.of(String.join(" · ", known)));
  }

  private String marked(SeriesNote note) {
    String said = note.words();
    return words.page().name("figures.note.kind", note.kind())
        + ": "
        + (said.length() > MARKED ? said.substring(0, MARKED) + "…" : said);
  }

  /** Headings of the last year, a table for each dimension. */
  public List<Table> headings() {
    List<Table> tables = new ArrayList<>();
    view.line()
        .series()
        .headings()
        .forEach(
            (dimension, headings) -> {
              if (!headings.isEmpty()) {
                tables.add(headings(dimension, headings));
              }
            });
    return tables;
  }

  private Table headings(String dimension, List<ShownHeading> headings) {
    String period = words.period(headings.getFirst().figure().period());
    return new Table(
        words.page().t("figures.headings", words.dimension(dimension), period),
        columns("figures.dimension." + dimension),
        headings.stream()
            .map(each -> row(words.heading(dimension, each.code()), each.figure()))
            .toList());
  }
}
