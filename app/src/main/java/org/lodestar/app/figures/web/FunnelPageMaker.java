package org.lodestar.app.figures.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.face.OutsideCounts.Origin;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.charts.BarChart;
import org.lodestar.charts.FunnelChart;
import org.lodestar.charts.Value;
import org.lodestar.measures.Period;

/**
 * From a concern to a conviction, year by year: counts only. A stage is no part of the one before:
 * what is sent to a court this year began in another.
 */
final class FunnelPageMaker {
  private static final List<String> STAGES =
      List.of("K1", "K3", "K5_NEW", "K13", "K26", "K26_CHARGED", "K26_CONVICTED");
  private static final int YEARS = 4;

  private final FigureWords words;

  FunnelPageMaker(FigureWords words) {
    this.words = words;
  }

  /**
   * The last year as stages, and all years as a table.
   *
   * @param last the last month that figures tell of: of a year that goes on its head says how much
   */
  FunnelPage draw(List<IndicatorLine> lines, YearMonth last) {
    Map<String, IndicatorLine> known =
        lines.stream()
            .collect(Collectors.toMap(each -> each.measure().code(), Function.identity()));
    List<IndicatorLine> stages =
        STAGES.stream()
            .map(known::get)
            .filter(Objects::nonNull)
            .filter(IndicatorLine::isCounted)
            .toList();
    List<Period> years = years(stages);
    return new FunnelPage(
        table(stages, years, last),
        years.isEmpty() ? null : drawing(stages, drawn(stages, years), last));
  }

  /** The last of those years of which most is known. */
  private static Period drawn(List<IndicatorLine> stages, List<Period> years) {
    return years.reversed().stream()
        .max(Comparator.comparingLong(year -> known(stages, year)))
        .orElseThrow();
  }

  private static long known(List<IndicatorLine> stages, Period year) {
    return stages.stream()
        .filter(each -> last(each, year).filter(ShownFigure::isKnown).isPresent())
        .count();
  }

  private ShownChart drawing(List<IndicatorLine> stages, Period year, YearMonth last) {
    List<BarChart.Bar> bars =
        stages.stream().map(each -> BarChart.Bar.of(name(each), value(each, year))).toList();
    String told =
        bars.stream()
            .map(each -> each.name() + ": " + each.value().words())
            .collect(Collectors.joining("; "));
    return new ShownChart(
        "stages",
        new FunnelChart(
            head(year, last),
            told,
            words.page().t("figures.funnel.stage"),
            words.page().t("figures.column.figure"),
            bars));
  }

  private String name(IndicatorLine stage) {
    return words.name(stage.measure());
  }

  private Value value(IndicatorLine stage, Period year) {
    Optional<ShownFigure> last = last(stage, year);
    BigDecimal number = last.map(ShownFigure::value).orElse(null);
    if (number != null) {
      return Value.of(number.doubleValue(), told(stage, year));
    }
    return last.filter(ShownFigure::isKeptBack).isPresent()
        ? Value.keptBack(told(stage, year))
        : Value.unknown(told(stage, year));
  }

  private Table table(List<IndicatorLine> stages, List<Period> years, YearMonth last) {
    List<Part<IndicatorLine>> parts = new ArrayList<>();
    parts.add(
        Part.link(
            words.page().t("figures.funnel.stage"),
            this::name,
            each -> "/figures/" + each.measure().code()));
    years.forEach(year -> parts.add(Part.number(head(year, last), each -> told(each, year))));
    return Table.of(words.page().t("figures.funnel.caption"), stages, parts);
  }

  /** Stages of which nobody tells anything yet. */
  String uncounted(List<IndicatorLine> lines) {
    return words.uncounted(
        lines.stream().filter(each -> STAGES.contains(each.measure().code())).toList());
  }

  /** Where the stages that others count come from; who is asked for them, where nobody counted. */
  String source(Optional<Origin> origin) {
    return origin.map(this::named).orElseGet(() -> words.page().t("figures.funnel.source.none"));
  }

  private String named(Origin origin) {
    String month = words.month(origin.month());
    return words.page().t("figures.funnel.source", origin.body(), month, origin.source());
  }

  private String head(Period year, YearMonth last) {
    return last.isBefore(year.last())
        ? words.page().t("figures.funnel.part", words.period(year), words.month(last))
        : words.period(year);
  }

  private static List<Period> years(List<IndicatorLine> stages) {
    List<Period> all =
        stages.stream()
            .flatMap(each -> byYear(each.series()))
            .map(each -> Period.financialYearOf(each.period().last()))
            .distinct()
            .sorted(Comparator.comparing(Period::last))
            .toList();
    return all.subList(Math.max(0, all.size() - YEARS), all.size());
  }

  /** By financial year where there is one, else by the periods in which it is looked at. */
  private static Stream<ShownFigure> byYear(ShownSeries series) {
    return series.years().isEmpty() ? series.figures().stream() : series.years().stream();
  }

  /** The figure of a year. */
  private String told(IndicatorLine stage, Period year) {
    return last(stage, year)
        .map(each -> words.figure(stage.measure(), each))
        .orElseGet(() -> words.none(stage, year));
  }

  private static Optional<ShownFigure> last(IndicatorLine stage, Period year) {
    return byYear(stage.series())
        .filter(each -> year.contains(each.period().last()))
        .reduce((first, second) -> second);
  }
}
