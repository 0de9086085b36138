package org.lodestar.app.figures.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lodestar.app.figures.WardYear;
import org.lodestar.app.figures.WardYear.Line;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ShownChart;
import org.lodestar.charts.HeatMap;
import org.lodestar.charts.HeatMap.Column;
import org.lodestar.charts.HeatMap.Row;
import org.lodestar.charts.Value;

/**
 * Wards over the years, each year as it was closed: of every cell its page told the same. A ward
 * with another code in an earlier year is none of that year.
 */
final class WardYears {
  private final Page page;
  private final FigureWords words;
  private final List<WardYear> years;

  /**
   * @param years the first first
   */
  WardYears(Page page, List<WardYear> years) {
    this.page = page;
    this.words = new FigureWords(page);
    this.years = List.copyOf(years);
  }

  ShownChart drawing() {
    List<Row> rows =
        Stream.concat(
                years.getLast().wards().stream()
                    .map(each -> row(each.name(), year -> ward(year, each.code()))),
                Stream.of(
                    row(page.t("figures.wards.unknown"), year -> Optional.of(year.unknown()))))
            .toList();
    return new ShownChart(
        "over",
        new HeatMap(
            page.t("figures.wards.over"),
            description(),
            page.t("figures.dimension.ward"),
            years.stream().map(this::column).toList(),
            rows));
  }

  private Column column(WardYear year) {
    int begun = year.year().first().getYear();
    return new Column(
        words.period(year.year()), begun + String.format(Locale.UK, "/%02d", (begun + 1) % 100));
  }

  private static Optional<Line> ward(WardYear year, String code) {
    return year.wards().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  private Row row(String name, Function<WardYear, Optional<Line>> line) {
    return new Row(
        name,
        years.stream()
            .map(line)
            .map(
                each ->
                    each.map(this::value)
                        .orElseGet(() -> Value.unknown(page.t("figures.wards.noSuch"))))
            .toList());
  }

  private Value value(Line line) {
    Long count = line.count();
    return count == null ? Value.keptBack(page.t("figures.keptBack")) : Value.of(count);
  }

  private String description() {
    long keptBack =
        years.stream()
            .flatMap(each -> Stream.concat(each.wards().stream(), Stream.of(each.unknown())))
            .filter(Line::isKeptBack)
            .count();
    return years.stream()
        .flatMap(
            year ->
                year.wards().stream()
                    .filter(each -> each.count() != null)
                    .map(each -> new Most(year, each)))
        .max(Comparator.comparingDouble(each -> value(each.line()).number()))
        .map(
            each ->
                page.t(
                    "figures.wards.over.seen",
                    each.line().name(),
                    value(each.line()).words(),
                    words.period(each.year().year()),
                    keptBack))
        .orElseGet(() -> page.t("figures.wards.drawing.none", keptBack));
  }

  private record Most(WardYear year, Line line) {}
}
