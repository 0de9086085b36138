package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/** The dated table of clocks. */
final class ClockTable {
  private static final List<Row> ROWS =
      ResourceTable.read(ClockTable.class, "clocks.psv").stream().map(Row::of).toList();

  private ClockTable() {}

  /** The rule in force on the day from which the clock runs. */
  static Row rule(ClockRule rule, String field, LocalDate day) {
    return ROWS.stream()
        .filter(row -> row.rule() == rule && row.effective().covers(day))
        .findFirst()
        .orElseThrow(() -> new InputRefused(FieldError.of("NO_RULE", field, day)));
  }

  static InputRefused beyond(String field, LocalDate given) {
    WorkingDays days = WorkingDays.englandAndWales();
    String shown = field + " " + given;
    FieldError error =
        FieldError.of("BEYOND_HOLIDAYS", shown, days.firstCovered(), days.lastCovered());
    return new InputRefused(new FieldError(field, error.code(), error.message()));
  }

  record Row(
      ClockRule rule,
      Effective effective,
      int count,
      boolean firstDayCounts,
      ClockKind kind,
      List<Source> sources) {
    static Row of(ResourceTable.Row row) {
      return new Row(
          row.choice("rule", ClockRule.class),
          Effective.of(row),
          row.number("count"),
          row.text("firstDay").equals("INCLUDED"),
          row.choice("kind", ClockKind.class),
          Sources.all(row.list("sources")));
    }

    LocalDate countDays(LocalDate start) {
      return start.plusDays(firstDayCounts ? count - 1L : count);
    }

    LocalDate countWorkingDays(LocalDate start) {
      return countWorkingDays(start, count);
    }

    LocalDate countWorkingDays(LocalDate start, int days) {
      try {
        return WorkingDays.englandAndWales().plus(start, days);
      } catch (BeyondHolidays e) {
        throw beyond("start", start);
      }
    }
  }
}
