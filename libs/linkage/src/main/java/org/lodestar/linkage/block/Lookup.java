package org.lodestar.linkage.block;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.table.Column;

/**
 * The records of a table by the keys of blocking rules, so that those are found with which a record
 * from outside would make pairs, were it added at the end. Blocks are left out as in {@link
 * Blocking}. For several threads at once.
 */
public final class Lookup {
  private final List<Keyed> rules;

  /**
   * @param limit blocks with more pairs than this, before the record is added, are left out
   */
  public Lookup(List<BlockingRule> rules, Columns columns, long limit) {
    Rules ready = new Rules(columns, limit);
    this.rules = rules.stream().map(rule -> Keyed.of(rule, ready, columns)).toList();
  }

  /**
   * What was found.
   *
   * @param rows of the table
   * @param rules that found them; each pair is still to be asked of what else these rules want
   */
  public record Found(BitSet rows, List<BlockingRule> rules) {}

  /** Looks for the only record of another table, which has the same columns. */
  public Found find(Columns one) {
    BitSet rows = new BitSet();
    return new Found(
        rows,
        rules.stream()
            .filter(rule -> rule.find(one, rows))
            .map(rule -> rule.ready.source())
            .toList());
  }

  /**
   * One rule.
   *
   * @param ready with the records of each key; none where a block is too large
   * @param parts what must be equal of the two records, which is looked for as it is of the left
   *     one
   * @param numbers of the keys, by their words
   */
  private record Keyed(Rule ready, List<Expression> parts, Map<String, Integer> numbers) {
    static Keyed of(BlockingRule rule, Rules rules, Columns columns) {
      List<Expression> parts = rule.parts().stream().filter(Rules::isKey).toList();
      Keyed keyed = new Keyed(rules.of(rule), parts, new HashMap<>());
      keyed.ready.left().layOut();
      if (rule.exploded().isEmpty()) {
        keyed.number(columns);
      } else {
        keyed.numberExploded(columns);
      }
      return keyed;
    }

    /** The words of a key are those of any of its records. */
    private void number(Columns columns) {
      List<Column> values = values(columns, Side.LEFT);
      Groups left = ready.left();
      for (int key = 0; key < left.keys(); key++) {
        int number = key;
        if (left.size(key) > 0) {
          words(values, left.rows()[left.start(key)]).forEach(words -> numbers.put(words, number));
        }
      }
    }

    /** As the rule itself has numbered them. */
    private void numberExploded(Columns columns) {
      List<Column> values = values(columns, Side.LEFT);
      for (int row = 0; row < columns.table().size(); row++) {
        words(values, row).forEach(words -> numbers.computeIfAbsent(words, _ -> numbers.size()));
      }
    }

    private List<Column> values(Columns columns, Side side) {
      return parts.stream().map(part -> columns.of(Rules.side(part, side))).toList();
    }

    private List<String> words(List<Column> values, int row) {
      List<String> exploded = ready.source().exploded();
      List<Boolean> many =
          parts.stream()
              .map(part -> part.refs().anyMatch(ref -> exploded.contains(ref.column())))
              .toList();
      return Rules.texts(values, many, row);
    }

    /** Adds those that share a key with the only record of another table; gives whether any do. */
    boolean find(Columns one, BitSet rows) {
      boolean isFound = false;
      for (String words : words(values(one, Side.RIGHT), 0)) {
        int key = numbers.getOrDefault(words, Column.ABSENT);
        for (int at = 0; key != Column.ABSENT && at < ready.left().size(key); at++) {
          rows.set(ready.left().rows()[ready.left().start(key) + at]);
          isFound = true;
        }
      }
      return isFound;
    }
  }
}
