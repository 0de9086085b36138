package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Within how many months a person who asks about their own data is answered. A month ends on the
 * same day of a later month, or on the last day of a shorter one: never later than the law may
 * mean.
 */
public enum ResponseTime {
  /** The first answer. */
  ANSWER,
  /** What may be added, when the person is told so with the reason. */
  EXTENSION;

  private static final class Table {
    private static final List<ResourceTable.Row> ROWS =
        ResourceTable.read(ResponseTime.class, "rights.psv");

    private Table() {}
  }

  private ResourceTable.Row row(LocalDate on) {
    return Table.ROWS.stream()
        .filter(row -> row.text("rule").equals(name()) && Effective.of(row).covers(on))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("rights.psv has no row " + this + " " + on));
  }

  /** Whether there was a law to ask under on a day. */
  public static boolean isInForce(LocalDate on) {
    return Table.ROWS.stream()
        .anyMatch(row -> row.text("rule").equals(ANSWER.name()) && Effective.of(row).covers(on));
  }

  /** Months for what was asked on a day. */
  public int months(LocalDate on) {
    return row(on).number("months");
  }

  /** The last day of the answer to what was asked, or shown, on a day. */
  public static LocalDate due(LocalDate from) {
    return from.plusMonths(ANSWER.months(from));
  }

  /** The last day of the answer once it was extended. */
  public static LocalDate extended(LocalDate from) {
    return from.plusMonths((long) ANSWER.months(from) + EXTENSION.months(from));
  }

  /** Where it comes from, in one line. */
  public String source(LocalDate on) {
    return Sources.line(Sources.all(row(on).list("sources")));
  }
}
