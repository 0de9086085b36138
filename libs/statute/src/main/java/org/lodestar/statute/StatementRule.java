package org.lodestar.statute;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.vocabulary.ResourceTable;

/** What a modern slavery statement must have, and what guidance asks of it. */
public enum StatementRule {
  /** It covers a stated financial year. */
  MIN1,
  /** It says what was done in that year, or that nothing was. */
  MIN2,
  /** The board, or what stands for one, approved it on a day that is recorded. */
  MIN3,
  /** A director, or somebody like one, signed it. */
  MIN4,
  /** It is on the website, with a prominent link on the homepage. */
  MIN5,
  /** Without a website a copy is given within 30 days of a written request. */
  MIN6,
  /** Published within six months of the end of the year. */
  MIN7,
  /** Earlier statements stay where they can be read. */
  MIN8,
  /** Added to the registry of statements. */
  MIN9;

  /** Whether the law of section 54 asks for it, or guidance alone. */
  public enum Weight {
    REQUIRED,
    GUIDANCE
  }

  /** What cannot be done before a required rule is met. */
  public enum Step {
    REVIEW,
    SIGNATURE,
    PUBLICATION,
    /** It can only be met once the statement is published. */
    NONE
  }

  private static final class Table {
    private static final Map<String, ResourceTable.Row> ROWS =
        ResourceTable.read(StatementRule.class, "statement.psv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("rule"), Function.identity()));

    private Table() {}
  }

  private ResourceTable.Row row() {
    ResourceTable.Row row = Table.ROWS.get(name());
    if (row == null) {
      throw new IllegalStateException("statement.psv has no row " + this);
    }
    return row;
  }

  /** Whether it is required. */
  public Weight weight() {
    return row().choice("weight", Weight.class);
  }

  /** What has to wait for it. */
  public Step before() {
    return row().choice("before", Step.class);
  }

  /** What it asks for. */
  public String words() {
    return Words.get("statement.rule." + name());
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(Sources.all(row().list("sources")));
  }
}
