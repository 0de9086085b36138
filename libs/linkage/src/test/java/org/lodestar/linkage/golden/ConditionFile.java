package org.lodestar.linkage.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/**
 * Reads {@code golden/conditions.txt}: a condition, two values of a column {@code a}, and whether
 * it is true (1), false (0) or unknown (-1), as it was worked out by hand. To ask few questions of
 * an engine, conditions are asked in groups: each of all pairs of values of its group.
 */
final class ConditionFile {
  private static final int GROUP = 30;

  private ConditionFile() {}

  /** One line. */
  record Line(String sql, @Nullable String left, @Nullable String right, int truth) {}

  /**
   * Some conditions, asked together.
   *
   * @param table two records for each, in a block of their own
   * @param model a comparison for each with the levels true, false and unknown, and as the last one
   *     which block it is
   */
  record Group(List<Line> conditions, Table table, Model model) {
    /** What is wrong with the levels of a pair. */
    List<String> faults(int[] levels) {
      List<String> faults = new ArrayList<>();
      int block = levels[levels.length - 1];
      Line own = conditions.get(block);
      for (int i = 0; i < conditions.size(); i++) {
        Line asked = conditions.get(i);
        int expected = i == block ? own.truth : PlainPairs.truth(asked.sql, own.left, own.right);
        int level = expected == 1 ? 0 : expected == 0 ? 1 : 2;
        if (levels[i] != level) {
          faults.add(
              "%s of %s and %s is level %d, not %d"
                  .formatted(asked.sql, own.left, own.right, levels[i], level));
        }
      }
      return faults;
    }
  }

  static List<Line> lines() {
    return PlanFile.resource("conditions.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(ConditionFile::line)
        .toList();
  }

  private static Line line(String text) {
    String[] parts = text.split(" \\| ", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("Not four parts: " + text);
    }
    return new Line(
        parts[0].strip(), value(parts[1]), value(parts[2]), Integer.parseInt(parts[3].strip()));
  }

  private static @Nullable String value(String text) {
    String plain = text.strip();
    if (plain.equals("NULL")) {
      return null;
    }
    return plain.startsWith("repeat ")
        ? plain.substring(10).repeat(Integer.parseInt(plain.substring(7, 9)))
        : plain;
  }

  static List<Group> models() {
    List<Line> all = lines();
    List<Group> groups = new ArrayList<>();
    for (int from = 0; from < all.size(); from += GROUP) {
      groups.add(group(all.subList(from, Math.min(from + GROUP, all.size()))));
    }
    return groups;
  }

  private static Group group(List<Line> lines) {
    List<@Nullable String> values = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    List<Comparison> comparisons = new ArrayList<>();
    List<Level> which = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      values.addAll(Arrays.asList(line.left, line.right));
      blocks.addAll(List.of("b" + i, "b" + i));
      comparisons.add(
          Comparison.of(
              "condition " + i,
              trained(Level.when("true", line.sql)),
              trained(Level.when("false", "not (" + line.sql + ")")),
              trained(Level.otherwise())));
      if (i < lines.size() - 1) {
        which.add(trained(Level.when("block " + i, "block_l = 'b" + i + "'")));
      }
    }
    which.add(trained(Level.otherwise()));
    if (which.size() == 1) {
      which.addFirst(trained(Level.when("never", "block_l = 'x'")));
    }
    comparisons.add(new Comparison("block", "", which));
    Table table = Table.of("t", List.of(Column.of("a", values), Column.of("block", blocks)));
    Model model = Model.of(LinkType.DEDUPE_ONLY, comparisons, List.of(BlockingRule.on("block")));
    return new Group(List.copyOf(lines), table, model);
  }

  private static Level trained(Level level) {
    return level.with(0.5, 0.25);
  }

  static Expression parsed(Line line) {
    return Expression.parse(line.sql);
  }
}
