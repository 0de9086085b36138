package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.lodestar.app.figures.domain.Protecting.Place;
import org.lodestar.app.figures.domain.Protecting.Told;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.protect.Disclosure;
import org.lodestar.measures.Formula;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measure.Unit;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;

/**
 * A financial year that is over, with its periods, which were told before it was over, and its
 * headings.
 */
final class YearTable {
  private static final String PERIOD = "period";
  private static final String PART = "part";
  private static final String HEADING = "heading";
  private static final String ALL = "ALL";
  private static final String COUNTED = "COUNTED";
  private static final String OTHERS = "OTHERS";
  private static final int MONTHS = 11;

  private final Told told;
  private final Period year;
  private final List<Period> periods;

  YearTable(Told told, Period year, List<Period> periods) {
    this.told = told;
    this.year = year;
    this.periods = List.copyOf(periods);
  }

  static boolean isWhole(Period year) {
    return year.first().plusMonths(MONTHS).equals(year.last());
  }

  /** What of a tally can point at somebody, by part. */
  static Map<String, Long> parts(Measure measure, Tally tally) {
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put(ALL, base(measure, tally));
    if (measure.unit() == Unit.PER_CENT) {
      parts.put(COUNTED, tally.numerator());
      parts.put(OTHERS, tally.denominator() - tally.numerator());
    }
    return parts;
  }

  /**
   * How many facts a figure is of; of a total, such as of people met on visits, what it comes to.
   */
  static long base(Measure measure, Tally tally) {
    boolean counts = measure.unit() == Unit.NUMBER || measure.formula() instanceof Formula.Total;
    return counts ? tally.numerator() : tally.denominator();
  }

  /** Whether a part of it is a few, or less than nothing. */
  static boolean isSmall(Measure measure, Tally tally) {
    return parts(measure, tally).values().stream()
        .anyMatch(part -> part < 0 || measure.small().isFew(part));
  }

  /** The year and its headings, as far as they are not shown. */
  Set<Place> hidden() {
    Set<Place> hidden = new HashSet<>();
    Protected whole = Disclosure.protect(series(), rules(), before());
    boolean yearShown =
        whole.rows().stream()
            .filter(row -> row.codes().getFirst().equals(year.toString()))
            .allMatch(ProtectedRow::isShown);
    if (!yearShown) {
      hidden.add(Place.whole(year));
    }
    Register shown = new Register(List.of(whole.release("The series", 0)));
    told.byHeading().forEach((dimension, codes) -> hidden.addAll(hidden(dimension, codes, shown)));
    return hidden;
  }

  private Set<Place> hidden(
      String dimension, Map<String, SortedMap<YearMonth, Tally>> codes, Register shown) {
    Set<Place> hidden = new HashSet<>();
    if (codes.isEmpty()) {
      return hidden;
    }
    if (addsUp(codes)) {
      Protected table = Disclosure.protect(ofYear(dimension, codes), rules(), shown);
      for (ProtectedRow row : table.rows()) {
        if (!row.isShown()) {
          hidden.add(new Place(year, dimension, row.codes().get(1)));
        }
      }
    } else {
      // Of several headings a fact may have each stands for itself.
      codes.forEach(
          (code, months) -> {
            if (isSmall(told.measure(), Protecting.measured(months, year))) {
              hidden.add(new Place(year, dimension, code));
            }
          });
    }
    return hidden;
  }

  private boolean addsUp(Map<String, SortedMap<YearMonth, Tally>> codes) {
    Tally sum =
        codes.values().stream()
            .map(months -> Protecting.measured(months, year))
            .reduce(Tally.NOTHING, Tally::plus);
    Tally all = Protecting.measured(told.whole(), year);
    return sum.numerator() == all.numerator() && sum.denominator() == all.denominator();
  }

  private boolean isShare() {
    return told.measure().unit() == Unit.PER_CENT;
  }

  private Table series() {
    List<Row> rows = new ArrayList<>();
    if (!periods.contains(year)) {
      periods.forEach(each -> rows.addAll(rows(told.whole(), each, each.toString())));
    }
    rows.addAll(rows(told.whole(), year, year.toString()));
    return new Table("The year", dimensions(PERIOD), rows);
  }

  private Table ofYear(String dimension, Map<String, SortedMap<YearMonth, Tally>> codes) {
    List<Row> rows = new ArrayList<>();
    codes.forEach((code, months) -> rows.addAll(rows(months, year, year.toString(), code)));
    return new Table(dimension, dimensions(PERIOD, HEADING), rows);
  }

  private List<String> dimensions(String... named) {
    List<String> all = new ArrayList<>(List.of(named));
    if (isShare()) {
      all.add(PART);
    }
    return all;
  }

  private List<Row> rows(SortedMap<YearMonth, Tally> months, Period period, String... codes) {
    List<Row> rows = new ArrayList<>();
    parts(told.measure(), Protecting.measured(months, period))
        .forEach((part, count) -> rows.add(Row.of(count, codes(part, codes))));
    return rows;
  }

  private String[] codes(String part, String... codes) {
    List<String> all = new ArrayList<>(List.of(codes));
    if (isShare()) {
      all.add(part);
    }
    return all.toArray(String[]::new);
  }

  /**
   * Periods as they were told before the year was over: each by itself. Of how many a share is may
   * have been told by a count of the same facts, also where the share itself is kept back.
   */
  private Register before() {
    List<ReleasedRow> rows = new ArrayList<>();
    for (Period each : periods) {
      if (!each.equals(year)) {
        Tally tally = Protecting.measured(told.whole(), each);
        boolean small = isSmall(told.measure(), tally);
        parts(told.measure(), tally)
            .forEach(
                (part, count) ->
                    rows.add(
                        ReleasedRow.of(
                            small && !mayBeKnown(part, count) ? null : count,
                            codes(part, each.toString()))));
      }
    }
    return rows.isEmpty()
        ? Register.EMPTY
        : new Register(List.of(new Release("Its periods", dimensions(PERIOD), rows)));
  }

  private boolean mayBeKnown(String part, long count) {
    return isShare() && part.equals(ALL) && count >= told.measure().least();
  }

  private Rules rules() {
    Map<String, String> parents = new HashMap<>();
    periods.stream()
        .filter(each -> !each.equals(year))
        .forEach(each -> parents.put(each.toString(), year.toString()));
    return Rules.suppress(
        told.measure().least(),
        Map.of(
            PERIOD, DimensionRule.tree(ALL, parents),
            HEADING, DimensionRule.flat(ALL),
            PART, DimensionRule.flat(ALL)));
  }
}
