package org.lodestar.statute;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/** How long what was told may lie unread where it cannot wait; local practice, never the law's. */
public enum ReadWithin {
  /** A worker has written that somebody is in danger now. */
  DANGER_NOW;

  private static final class Table {
    private static final List<ResourceTable.Row> ROWS =
        ResourceTable.read(ReadWithin.class, "read-within.psv");

    private Table() {}
  }

  private ResourceTable.Row row(LocalDate on) {
    return Table.ROWS.stream()
        .filter(row -> row.text("what").equals(name()) && Effective.of(row).covers(on))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("read-within.psv has no row " + this + " " + on));
  }

  /** The longest that it may lie. */
  public Duration time(LocalDate on) {
    return Duration.ofMinutes(row(on).number("minutes"));
  }

  /** Where it comes from, in one line. */
  public String source(LocalDate on) {
    return Sources.line(Sources.all(row(on).list("sources")));
  }
}
