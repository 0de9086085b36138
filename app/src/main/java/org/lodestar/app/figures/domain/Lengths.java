package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.measures.Measure.Frequency;
import org.lodestar.measures.Period;

/** Periods as long as an indicator is looked at. Quarters and years begin with April. */
public final class Lengths {
  private Lengths() {}

  /** The period in which a month lies. */
  public static Period around(Frequency frequency, YearMonth month) {
    return switch (frequency) {
      case MONTHLY -> Period.of(month);
      case QUARTERLY -> Period.quarterOf(month);
      case YEARLY -> Period.financialYearOf(month);
    };
  }

  /**
   * Whole periods from the one in which a month lies to the last that is over, the first first; at
   * most as many as are looked at.
   *
   * @param last the last month of which facts are looked at
   */
  public static List<Period> whole(Frequency frequency, YearMonth first, YearMonth last, int most) {
    List<Period> all = new ArrayList<>();
    Period each = around(frequency, first);
    while (!each.last().isAfter(last)) {
      all.add(each);
      each = around(frequency, each.last().plusMonths(1));
    }
    return all.size() <= most ? all : List.copyOf(all.subList(all.size() - most, all.size()));
  }

  /** The part of each financial year that these periods cover, the first first. */
  public static List<Period> years(List<Period> periods) {
    List<Period> years = new ArrayList<>();
    for (Period each : periods) {
      Period year = Period.financialYearOf(each.last());
      Period before = years.isEmpty() ? null : years.getLast();
      if (before != null && year.contains(before.last())) {
        years.set(years.size() - 1, new Period(before.first(), each.last()));
      } else {
        years.add(each);
      }
    }
    return years;
  }
}
