package org.lodestar.app.publications;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;

/** Financial years of which a profile can be made: all their months are closed. */
public final class ProfileYears {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final int APRIL = 4;
  private static final int MONTHS = 11;
  private static final int OFFERED = 6;

  private ProfileYears() {}

  /** The financial year that begins in a year. */
  public static Period of(int year) {
    YearMonth april = YearMonth.of(year, APRIL);
    return new Period(april, april.plusMonths(MONTHS));
  }

  /** The months of a year that are not closed yet, in words; nothing when all are. */
  public static Optional<String> missing(int year, List<Snapshot> closed) {
    Period months = of(year);
    YearMonth first = months.first();
    if (!closed.isEmpty()) {
      YearMonth next = closed.getLast().period().last().plusMonths(1);
      first = next.isAfter(first) ? next : first;
    }
    return first.isAfter(months.last())
        ? Optional.empty()
        : Optional.of(words(new Period(first, months.last())));
  }

  private static String words(Period period) {
    String first = MONTH.format(period.first());
    return period.first().equals(period.last())
        ? first
        : first + " to " + MONTH.format(period.last());
  }

  /** A month in words. */
  public static String words(YearMonth month) {
    return MONTH.format(month);
  }

  /** Years that are offered, the latest first: the one that goes on, too, to say what it lacks. */
  public static List<Integer> offered(List<Snapshot> closed) {
    if (closed.isEmpty()) {
      return List.of();
    }
    int running =
        Period.financialYearOf(closed.getLast().period().last().plusMonths(1)).first().getYear();
    return IntStream.range(0, OFFERED).mapToObj(back -> running - back).toList();
  }

  /** Whether a year is among those that are offered. */
  public static boolean isOffered(int year, List<Snapshot> closed) {
    return offered(closed).contains(year);
  }

  /** The closed period that closed the last month of a year. */
  public static Optional<Snapshot> closing(int year, List<Snapshot> closed) {
    YearMonth last = of(year).last();
    return closed.stream().filter(each -> !each.period().last().isBefore(last)).findFirst();
  }

  /**
   * The closed period on which a profile of a year stands: the last one before the next year is
   * over, since headings are told of the last year that is over.
   */
  public static Optional<Snapshot> base(int year, List<Snapshot> closed) {
    YearMonth next = of(year + 1).last();
    return closed.stream()
        .filter(each -> !each.period().last().isBefore(of(year).last()))
        .filter(each -> each.period().last().isBefore(next))
        .reduce((first, second) -> second)
        .or(() -> closing(year, closed));
  }

  /** The figure of a year: of a stock what it came to at its end. */
  public static Optional<ShownFigure> figure(Measure measure, ShownSeries series, int year) {
    Period months = of(year);
    return Stream.concat(series.years().stream(), series.figures().stream())
        .filter(
            each ->
                each.period().equals(months)
                    || measure.formula().isStock() && each.period().last().equals(months.last()))
        .findFirst();
  }
}
