package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * How long nothing may be heard in an open case before somebody is asked to look. Silence is a sign
 * of its own: people who are threatened again stop answering.
 */
public enum Silence {
  /** From opening the case to the first contact. */
  FIRST_CONTACT,
  /** From one contact to the next. */
  BETWEEN_CONTACTS;

  private static final class Table {
    private static final List<ResourceTable.Row> ROWS =
        ResourceTable.read(Silence.class, "silence.psv");

    private Table() {}
  }

  private ResourceTable.Row row(LocalDate on) {
    return Table.ROWS.stream()
        .filter(row -> row.text("silence").equals(name()) && Effective.of(row).covers(on))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("silence.psv has no row " + this + " " + on));
  }

  /** The most days that may pass. */
  public int days(LocalDate on) {
    return row(on).number("days");
  }

  /** Where it comes from, in one line. */
  public String source(LocalDate on) {
    return Sources.line(Sources.all(row(on).list("sources")));
  }

  /** Whether more days lie between two contacts than may. */
  public boolean isTooLong(LocalDate from, LocalDate to) {
    return from.plusDays(days(to)).isBefore(to);
  }
}
