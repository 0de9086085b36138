package org.lodestar.app.oversight.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lodestar.app.oversight.ShownFigure;
import org.lodestar.app.oversight.ShownHeading;
import org.lodestar.app.oversight.ShownSeries;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.Disclosure;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Formula;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;

/**
 * Keeps back what is small in the figures of an indicator, and what would give it away: all periods
 * that are shown, the years that they add up to and the headings of a year are protected together.
 * Of a share both those who are counted and the others are protected; of a mean or a middle, how
 * many there were.
 */
public final class Protecting {
  private static final String PERIOD = "period";
  private static final String PART = "part";
  private static final String HEADING = "heading";
  private static final String ALL = "ALL";
  private static final String COUNTED = "COUNTED";
  private static final String OTHERS = "OTHERS";

  private final Measure measure;
  private final Coverage coverage;
  private final List<Period> periods;
  private final List<Period> years;
  private final SortedMap<YearMonth, Tally> whole;
  private final Map<String, Map<String, SortedMap<YearMonth, Tally>>> byHeading;
  private final Set<List<String>> hidden = new HashSet<>();

  private Protecting(
      Measure measure,
      Coverage coverage,
      List<Period> periods,
      SortedMap<YearMonth, Tally> whole,
      Map<String, Map<String, SortedMap<YearMonth, Tally>>> byHeading) {
    this.measure = measure;
    this.coverage = coverage;
    this.periods = List.copyOf(periods);
    this.years = Lengths.years(periods);
    this.whole = whole;
    this.byHeading = byHeading;
  }

  /**
   * The series of an indicator as it may be shown.
   *
   * @param periods one after the other, as long as the indicator is looked at
   * @param whole tallies by month
   * @param byHeading tallies by dimension, heading and month
   */
  public static ShownSeries series(
      Measure measure,
      Coverage coverage,
      List<Period> periods,
      SortedMap<YearMonth, Tally> whole,
      Map<String, Map<String, SortedMap<YearMonth, Tally>>> byHeading) {
    return periods.isEmpty()
        ? ShownSeries.nothing()
        : new Protecting(measure, coverage, periods, whole, byHeading).shown();
  }

  private ShownSeries shown() {
    if (measure.formula().isStock()) {
      return stock();
    }
    if (measure.least() > 0) {
      hide();
    }
    SortedMap<String, List<ShownHeading>> headings = new TreeMap<>();
    byHeading.forEach((dimension, codes) -> headings.put(dimension, headings(dimension, codes)));
    return new ShownSeries(
        periods.stream().map(each -> shown(each, ALL, whole)).toList(),
        years.size() == periods.size()
            ? List.of()
            : years.stream().map(each -> shown(each, ALL, whole)).toList(),
        headings);
  }

  private Period year() {
    return years.getLast();
  }

  private List<ShownHeading> headings(
      String dimension, Map<String, SortedMap<YearMonth, Tally>> codes) {
    List<ShownHeading> found = new ArrayList<>();
    new TreeMap<>(codes)
        .forEach(
            (code, months) -> {
              if (measured(months, year()).denominator() + measured(months, year()).numerator()
                  > 0) {
                found.add(new ShownHeading(code, shown(year(), dimension + ' ' + code, months)));
              }
            });
    return found;
  }

  private ShownFigure shown(Period period, String heading, SortedMap<YearMonth, Tally> months) {
    return new ShownFigure(
        period,
        hidden.contains(List.of(code(period), heading))
            ? null
            : measure.figure(months, period, coverage));
  }

  /** Stocks differ by what came and went between: a step that is small is not shown. */
  private ShownSeries stock() {
    List<ShownFigure> figures = new ArrayList<>();
    long last = 0;
    for (Period each : periods) {
      Figure figure = measure.figure(whole, each, coverage);
      long step = figure instanceof Figure.Known known ? Math.abs(known.numerator() - last) : 0;
      boolean small = step > 0 && step < measure.least();
      figures.add(new ShownFigure(each, small ? null : figure));
      if (!small && figure instanceof Figure.Known known) {
        last = known.numerator();
      }
    }
    return new ShownSeries(figures, List.of(), new TreeMap<>());
  }

  /** First the periods; then each dimension, beside what of them is shown. */
  private void hide() {
    Protected series = Disclosure.protect(overTime(), rules(), Register.EMPTY);
    hide(series, ALL);
    Register shown = new Register(List.of(series.release("The series", 0)));
    byHeading.forEach(
        (dimension, codes) -> {
          if (!addsUp(codes)) {
            hideSmall(dimension, codes);
          } else if (!codes.isEmpty()) {
            hide(Disclosure.protect(ofYear(dimension, codes), rules(), shown), dimension);
          }
        });
  }

  /** Whether each fact has one heading, so that the headings add up to the whole. */
  private boolean addsUp(Map<String, SortedMap<YearMonth, Tally>> codes) {
    Tally sum =
        codes.values().stream()
            .map(months -> measured(months, year()))
            .reduce(Tally.NOTHING, Tally::plus);
    Tally all = measured(whole, year());
    return sum.numerator() == all.numerator() && sum.denominator() == all.denominator();
  }

  private static Tally measured(SortedMap<YearMonth, Tally> months, Period period) {
    return months.subMap(period.first(), period.last().plusMonths(1)).values().stream()
        .reduce(Tally.NOTHING, Tally::plus);
  }

  private boolean isShare() {
    return measure.formula() instanceof Formula.Share;
  }

  private Table overTime() {
    List<Row> rows = new ArrayList<>();
    periods.forEach(each -> rows.addAll(rows(measured(whole, each), code(each))));
    if (years.size() < periods.size()) {
      years.stream()
          .filter(year -> !periods.contains(year))
          .forEach(year -> rows.addAll(rows(measured(whole, year), code(year))));
    }
    return new Table("The series", dimensions(PERIOD), rows);
  }

  private Table ofYear(String dimension, Map<String, SortedMap<YearMonth, Tally>> codes) {
    List<Row> rows = new ArrayList<>();
    codes.forEach(
        (code, months) -> rows.addAll(rows(measured(months, year()), code(year()), code)));
    return new Table(dimension, dimensions(PERIOD, HEADING), rows);
  }

  private List<String> dimensions(String... named) {
    List<String> all = new ArrayList<>(List.of(named));
    if (isShare()) {
      all.add(PART);
    }
    return all;
  }

  /** What of a tally can point at somebody. */
  private List<Row> rows(Tally tally, String... codes) {
    if (!isShare()) {
      boolean counts = measure.formula() instanceof Formula.Count;
      return List.of(Row.of(Math.max(0, counts ? tally.numerator() : tally.denominator()), codes));
    }
    long others = tally.denominator() - tally.numerator();
    return List.of(
        Row.of(Math.max(0, tally.denominator()), with(codes, ALL)),
        Row.of(Math.max(0, tally.numerator()), with(codes, COUNTED)),
        Row.of(Math.max(0, others), with(codes, OTHERS)));
  }

  private static String[] with(String[] codes, String part) {
    List<String> all = new ArrayList<>(List.of(codes));
    all.add(part);
    return all.toArray(String[]::new);
  }

  private Rules rules() {
    Map<String, String> parents = new HashMap<>();
    for (Period each : periods) {
      years.stream()
          .filter(year -> !year.equals(each) && year.contains(each.last()))
          .forEach(year -> parents.put(code(each), code(year)));
    }
    return Rules.suppress(
        measure.least(),
        Map.of(
            PERIOD, DimensionRule.tree(ALL, parents),
            HEADING, DimensionRule.flat(ALL),
            PART, DimensionRule.flat(ALL)));
  }

  private void hide(Protected table, String dimension) {
    for (ProtectedRow row : table.rows()) {
      if (!row.isShown()) {
        String heading = dimension.equals(ALL) ? ALL : dimension + ' ' + row.codes().get(1);
        hidden.add(List.of(row.codes().getFirst(), heading));
      }
    }
  }

  /**
   * Headings of which a fact may have several cannot be added up, so that each stands for itself.
   */
  private void hideSmall(String dimension, Map<String, SortedMap<YearMonth, Tally>> codes) {
    codes.forEach(
        (code, months) -> {
          boolean small =
              rows(measured(months, year()), code(year())).stream()
                  .anyMatch(row -> row.count() > 0 && row.count() < measure.least());
          if (small) {
            hidden.add(List.of(code(year()), dimension + ' ' + code));
          }
        });
  }

  private static String code(Period period) {
    return period.first() + ".." + period.last();
  }
}
