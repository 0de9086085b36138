package org.lodestar.app.figures.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.WardYear;
import org.lodestar.app.figures.WardYear.Line;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.places.Outline;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.charts.BarChart;
import org.lodestar.charts.Chart;
import org.lodestar.charts.Value;
import org.lodestar.charts.WardMap;

/** Wards of a year as a table and as a drawing of the same numbers. */
final class NeighbourhoodPageMaker {
  private static final int HUNDRED = 100;

  private final Page page;
  private final WardYear year;
  private final List<Outline> outlines;

  /**
   * @param outlines of its wards, as far as they are known
   */
  NeighbourhoodPageMaker(Page page, WardYear year, List<Outline> outlines) {
    this.page = page;
    this.year = year;
    this.outlines = List.copyOf(outlines);
  }

  /**
   * A line of the table.
   *
   * @param share of all; empty beside what is kept back, and of all itself
   */
  private record Told(String name, String count, String share, String known) {}

  /** The same to take away: each line names its year. */
  List<List<String>> file() {
    Table table = table();
    String of = new FigureWords(page).period(year.year());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.concat(
                Stream.of(page.t("figures.wards.column.year")),
                table.columns().stream().map(Table.Column::label))
            .toList());
    table
        .rows()
        .forEach(
            row ->
                rows.add(
                    Stream.concat(Stream.of(of), row.cells().stream().map(Table.Cell::text))
                        .toList()));
    return rows;
  }

  /** Wards by name, then those of which the place is not known, then all. */
  Table table() {
    List<Told> told = new ArrayList<>();
    year.wards().forEach(each -> told.add(told(each.name(), each)));
    told.add(told(page.t("figures.wards.unknown"), year.unknown()));
    if (shown(year.notYet())) {
      told.add(told(page.t("figures.wards.notYet"), year.notYet()));
    }
    told.add(new Told(page.t("figures.wards.all"), number(year.total()), "", ""));
    return Table.of(
        page.t("figures.wards.caption", new FigureWords(page).period(year.year())),
        told,
        Part.words(page.t("figures.dimension.ward"), Told::name),
        Part.number(page.t("figures.wards.count"), Told::count),
        Part.number(page.t("figures.wards.share"), Told::share),
        Part.words(page.t("figures.column.known"), Told::known));
  }

  private static boolean shown(Line line) {
    return !Objects.equals(line.count(), 0L);
  }

  private Told told(String name, Line line) {
    return new Told(
        name,
        number(line.count()),
        share(line.count()),
        line.comparable() ? "" : page.t("figures.wards.notComparable"));
  }

  private String number(@Nullable Long count) {
    return count == null ? page.t("figures.keptBack") : String.format(Locale.UK, "%,d", count);
  }

  /** Of all that came; beside a number that is kept back a share would tell it. */
  private String share(@Nullable Long count) {
    @Nullable Long total = year.total();
    if (count == null || total == null || total == 0) {
      return "";
    }
    BigDecimal hundredths =
        BigDecimal.valueOf(count * HUNDRED)
            .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
    return page.t("figures.percent", hundredths.toPlainString());
  }

  /** The same numbers on a map, where the border of each ward is known; else as bars. */
  ShownChart drawing() {
    return new ShownChart(
        "wards", outlines.isEmpty() || outlines.size() < year.wards().size() ? bars() : map());
  }

  private String title() {
    return page.t("figures.wards.caption", new FigureWords(page).period(year.year()));
  }

  private Chart bars() {
    List<Line> drawn = headings().toList();
    return BarChart.of(
        title(),
        description(drawn),
        page.t("figures.dimension.ward"),
        page.t("figures.wards.count"),
        drawn.stream().map(each -> BarChart.Bar.of(named(each), value(each))).toList());
  }

  private Chart map() {
    Map<String, Line> lines =
        year.wards().stream().collect(Collectors.toMap(Line::code, Function.identity()));
    return new WardMap(
        title(),
        description(year.wards()),
        page.t("figures.dimension.ward"),
        page.t("figures.wards.count"),
        outlines.stream()
            .map(
                each ->
                    new WardMap.Area(
                        each.ward().called(),
                        each.rings(),
                        value(Objects.requireNonNull(lines.get(each.ward().code())))))
            .toList());
  }

  private String description(List<Line> lines) {
    long keptBack = lines.stream().filter(Line::isKeptBack).count();
    return lines.stream()
        .filter(each -> each.count() != null)
        .max(Comparator.comparingDouble(each -> value(each).number()))
        .map(each -> page.t("figures.wards.drawing", named(each), number(each.count()), keptBack))
        .orElseGet(() -> page.t("figures.wards.drawing.none", keptBack));
  }

  private Value value(Line line) {
    Long count = line.count();
    return count == null ? Value.keptBack(number(null)) : Value.of(count);
  }

  private Stream<Line> headings() {
    return Stream.concat(
        year.wards().stream(),
        Stream.of(year.unknown(), year.notYet()).filter(each -> shown(each)));
  }

  private String named(Line line) {
    if (line.equals(year.unknown())) {
      return page.t("figures.wards.unknown");
    }
    return line.equals(year.notYet()) ? page.t("figures.wards.notYet") : line.name();
  }
}
