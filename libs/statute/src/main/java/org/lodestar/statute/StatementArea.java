package org.lodestar.statute;

import java.util.List;
import org.lodestar.vocabulary.ResourceTable;

/** The six areas that a modern slavery statement is recommended to cover. */
public enum StatementArea {
  STRUCTURE,
  POLICIES,
  RISK,
  DUE_DILIGENCE,
  TRAINING,
  MONITORING;

  /** How much the guidance asks for. */
  public enum Column {
    BASELINE,
    BETTER
  }

  /** Something to write about, in words of our own. */
  public record Prompt(Column column, String words) {}

  private static final class Table {
    private static final List<ResourceTable.Row> ROWS =
        ResourceTable.read(StatementArea.class, "statement-prompts.psv");

    private Table() {}
  }

  /** What to write about, the baseline first. */
  public List<Prompt> prompts() {
    return rows().stream()
        .map(
            row ->
                new Prompt(
                    row.choice("column", Column.class),
                    Words.get("statement.prompt." + row.text("code"))))
        .toList();
  }

  private List<ResourceTable.Row> rows() {
    return Table.ROWS.stream()
        .filter(row -> row.choice("area", StatementArea.class) == this)
        .toList();
  }

  /** Where its prompts come from, each source once. */
  public List<Source> sources() {
    return Sources.all(
        rows().stream().flatMap(row -> row.list("sources").stream()).distinct().toList());
  }
}
