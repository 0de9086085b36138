package org.lodestar.linkage.block;

import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.linkage.table.Column;

/**
 * Which rules find a pair, for all rules at once. The keys of a record under those rules that ask
 * for equal keys alone stand side by side: whether one of a dozen rules finds two records is told
 * from two places in memory instead of two dozen. For several threads at once.
 */
final class KeyRows {
  private final int[] keys;
  private final int width;

  /** How many of the rules before each one ask for equal keys alone. */
  private final int[] before;

  private final List<Rule> rules;

  private KeyRows(int[] keys, int width, int[] before, List<Rule> rules) {
    this.keys = keys;
    this.width = width;
    this.before = before;
    this.rules = rules;
  }

  /** The keys move here from the rules. */
  static KeyRows of(List<Rule> rules, int records) {
    int[] before = new int[rules.size() + 1];
    for (int rule = 0; rule < rules.size(); rule++) {
      before[rule + 1] = before[rule] + (isHere(rules.get(rule)) ? 1 : 0);
    }
    int width = before[rules.size()];
    int[] keys = new int[Math.multiplyExact(records, width)];
    for (int rule = 0; rule < rules.size(); rule++) {
      if (isHere(rules.get(rule))) {
        rules.get(rule).left().moveTo(keys, width, before[rule]);
      }
    }
    return new KeyRows(keys, width, before, rules);
  }

  private static boolean isHere(Rule rule) {
    return rule.isKeyAlone() && rule.isSymmetric();
  }

  /** Whether one of the first so many rules finds the pair. */
  boolean find(int left, int right, int first) {
    int one = left * width;
    int other = right * width;
    for (int i = 0; i < before[first]; i++) {
      int key = keys[one + i];
      if (key == keys[other + i] && key != Column.ABSENT) {
        return true;
      }
    }
    return before[first] < first
        && IntStream.range(0, first)
            .mapToObj(rules::get)
            .anyMatch(rule -> !isHere(rule) && rule.covers(left, right));
  }

  /**
   * Keeps those right records with which a left one is found by none of the first so many rules.
   *
   * @param rights places behind the start of the records
   * @return how many are kept
   */
  int without(int first, int left, int[] records, int start, int[] rights, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int place = rights[i];
      rights[kept] = place;
      kept += find(left, records[start + place], first) ? 0 : 1;
    }
    return kept;
  }
}
