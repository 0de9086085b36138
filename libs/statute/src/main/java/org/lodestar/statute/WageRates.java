package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/** The dated table of rates of the National Minimum Wage. */
public final class WageRates {
  /** Nobody younger has a rate; the end of compulsory school is a little later for most. */
  static final int SCHOOL_AGE_ENDS = 16;

  private static final List<WageRate> ALL =
      ResourceTable.read(WageRates.class, "wage-rates.psv").stream().map(WageRates::rate).toList();

  private WageRates() {}

  /** Every rate on file. */
  public static List<WageRate> list() {
    return ALL;
  }

  /** The rate of this kind for a person of this age on a day; none where none is on file. */
  public static Optional<WageRate> find(WageRate.Kind kind, LocalDate day, int age) {
    return on(kind, day).stream().filter(rate -> rate.isFor(age)).findFirst();
  }

  /** The rates of this kind for all ages on a day; none where none is on file. */
  static List<WageRate> on(WageRate.Kind kind, LocalDate day) {
    return ALL.stream()
        .filter(rate -> rate.kind() == kind && rate.effective().covers(day))
        .toList();
  }

  private static WageRate rate(ResourceTable.Row row) {
    return new WageRate(
        row.choice("kind", WageRate.Kind.class),
        Effective.of(row),
        row.number("youngest"),
        row.number("oldest"),
        row.number("pence"),
        Sources.all(row.list("sources")).getFirst());
  }
}
