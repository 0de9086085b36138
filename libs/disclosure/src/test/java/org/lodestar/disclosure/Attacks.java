package org.lodestar.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lodestar.disclosure.attack.Attacker;

/** Attacks on tables, for tests. */
final class Attacks {
  private Attacks() {}

  /** A table published without some of its rows' counts. */
  static Release without(Table table, Set<Integer> hidden) {
    List<ReleasedRow> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      Row each = table.rows().get(row);
      rows.add(new ReleasedRow(each.codes(), hidden.contains(row) ? null : each.count(), 0, 0));
    }
    return new Release("published", table.dimensions(), rows);
  }

  /** Those small counts that are not safe from a reader of what was published. */
  static List<Integer> told(Table table, Rules rules, List<Release> published) {
    Attacker attacker = new Attacker(published, 1, rules);
    List<Integer> told = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      boolean small = rules.sensitivity().isSmall(table.rows().get(row).count());
      if (small && !attacker.bounds(0, row).covers(0, rules.threshold())) {
        told.add(row);
      }
    }
    return told;
  }

  /** The rows that are not shown. */
  static Set<Integer> hidden(Protected table) {
    Set<Integer> hidden = new TreeSet<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (!table.rows().get(row).isShown()) {
        hidden.add(row);
      }
    }
    return hidden;
  }

  /** The rows with small counts. */
  static Set<Integer> small(Table table, Rules rules) {
    Set<Integer> small = new TreeSet<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (rules.sensitivity().isSmall(table.rows().get(row).count())) {
        small.add(row);
      }
    }
    return small;
  }
}
