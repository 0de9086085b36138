package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/** The dated table that says when each step is due and where it comes from. */
final class StepTable {
  /** No due date lies further ahead than this many days. */
  static final int LONGEST_SPAN = 28;

  private static final Map<String, List<Row>> ROWS =
      ResourceTable.read(StepTable.class, "steps.psv").stream()
          .map(Row::of)
          .collect(Collectors.groupingBy(Row::key));

  private StepTable() {}

  static Step step(StepReason reason, LocalDate on) {
    Row row = row(reason.key(), on);
    String wordsKey = "step." + reason.key();
    LocalDate due = reason.due() == null ? row.due(on) : reason.due();
    return new Step(reason.code(), wordsKey, row.why(), row.sources(), due);
  }

  /** The limits of a step in all its wordings; none when it has no date of its own. */
  static List<StepLimit> limits(StepCode code, LocalDate on) {
    return ROWS.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.isOf(code) && row.effective().covers(on))
        .filter(row -> row.unit() == SpanUnit.CALENDAR_DAYS || row.unit() == SpanUnit.WORKING_DAYS)
        .map(row -> row.limit(code))
        .toList();
  }

  private static Row row(String key, LocalDate on) {
    return ROWS.getOrDefault(key, List.of()).stream()
        .filter(row -> row.effective().covers(on))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("steps.psv has no row " + key + " on " + on));
  }

  private record Row(
      String key, int count, SpanUnit unit, Effective effective, String why, List<Source> sources) {
    static Row of(ResourceTable.Row row) {
      String key = row.text("key");
      return new Row(
          key,
          row.number("count"),
          row.choice("unit", SpanUnit.class),
          Effective.of(row),
          Words.get("step." + key),
          Sources.all(row.list("sources")));
    }

    boolean isOf(StepCode code) {
      return key.equals(code.name()) || key.startsWith(code.name() + ".");
    }

    StepLimit limit(StepCode code) {
      return new StepLimit(code, count, unit == SpanUnit.WORKING_DAYS, sources);
    }

    @Nullable LocalDate due(LocalDate on) {
      return switch (unit) {
        case NONE -> null;
        case CALENDAR_DAYS -> on.plusDays(count);
        case WORKING_DAYS -> WorkingDays.englandAndWales().plusAtMost(on, count);
        case YEARS -> throw new IllegalStateException(key + " is due in years");
      };
    }
  }
}
