package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Within how many days somebody who complains to the controller about their data is told that it
 * was received. For the outcome the law names no day: without undue delay.
 */
public final class ComplaintTime {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(ComplaintTime.class, "complaints.psv");

  private ComplaintTime() {}

  private static Optional<ResourceTable.Row> row(LocalDate on) {
    return ROWS.stream().filter(row -> Effective.of(row).covers(on)).findFirst();
  }

  /** The last day of the acknowledgement; none for what came before the law asked for one. */
  public static Optional<LocalDate> acknowledgeBy(LocalDate received) {
    return row(received).map(row -> received.plusDays(row.number("days")));
  }

  /** Where it comes from, in one line. */
  public static String source(LocalDate received) {
    return row(received)
        .map(row -> Sources.line(Sources.all(row.list("sources"))))
        .orElseGet(DataRight.COMPLAINT::source);
  }
}
