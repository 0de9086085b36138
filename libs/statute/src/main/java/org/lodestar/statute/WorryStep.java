package org.lodestar.statute;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.vocabulary.ResourceTable;

/** What to do after a screening, in this order. */
public enum WorryStep {
  CALL_999,
  CALL_NOW,
  DO_NOT_CONFRONT,
  /** There may be one chance only to speak with them. */
  ONE_CHANCE,
  CHILD_DOOR,
  PRESUME_CHILD,
  /** Who is seen as an adult may be a child. */
  CHECK_AGE,
  SPEAK_ALONE,
  ADULT_NEEDS,
  WRITE_DOWN,
  TELL_LEAD,
  REPORT,
  STILL_TALK,
  COME_BACK;

  /** Read when it is first asked, after the constants are there. */
  private static final class Table {
    private static final Map<String, ResourceTable.Row> ROWS =
        ResourceTable.read(WorryStep.class, "screening-steps.psv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("step"), Function.identity()));

    private Table() {}

    static ResourceTable.Row of(WorryStep step) {
      ResourceTable.Row row = ROWS.get(step.name());
      if (row == null) {
        throw new IllegalStateException("screening-steps.psv has no row " + step);
      }
      return row;
    }
  }

  /** Wording for staff. */
  public String words() {
    return Words.get("screening.step." + name());
  }

  /** Whether it is only for people who meet somebody in their work. */
  public boolean forWorkersOnly() {
    return Table.of(this).text("who").equals("WORKER");
  }

  /** Where it comes from. */
  public List<Source> sources() {
    return Sources.all(Table.of(this).list("sources"));
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(sources());
  }
}
