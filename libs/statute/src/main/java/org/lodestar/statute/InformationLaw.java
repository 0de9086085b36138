package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/** The law under which anybody asks a public authority for information, and by when it answers. */
public enum InformationLaw {
  /** Freedom of Information Act 2000. */
  FOI,
  /** Environmental Information Regulations 2004. */
  EIR,
  /** The same, where the request is both complex and voluminous. */
  EIR_COMPLEX;

  private static final class Table {
    private static final List<ResourceTable.Row> ROWS =
        ResourceTable.read(InformationLaw.class, "information-laws.psv");

    private Table() {}
  }

  private ResourceTable.Row row(LocalDate on) {
    return Table.ROWS.stream()
        .filter(row -> row.text("rule").equals(name()) && Effective.of(row).covers(on))
        .findFirst()
        .orElseThrow(() -> new BeyondHolidays(on));
  }

  /**
   * The last day of the answer, a refusal too, to what came on a day.
   *
   * @throws BeyondHolidays for a day beyond the tables
   */
  public LocalDate due(LocalDate received) {
    return WorkingDays.unitedKingdom().plus(received, row(received).number("days"));
  }

  /** Where it comes from, in one line. */
  public String source(LocalDate received) {
    return Sources.line(Sources.all(row(received).list("sources")));
  }
}
