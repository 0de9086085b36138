package org.lodestar.disclosure.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.Attack;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.attack.Attacker;
import org.lodestar.disclosure.attack.Differencing;
import org.lodestar.disclosure.cube.Layout;
import org.lodestar.disclosure.cube.Stop;
import org.lodestar.disclosure.suppress.Target;

/** Sets the attacker on tables before they are published. */
final class Trial {
  /** For larger cubes linear programming over all cells takes too long, and proofs must do. */
  static final int MOST_BASES = 600;

  private final List<Table> tables;
  private final Rules rules;
  private final Register register;
  private final Layout layout;
  private final double slack;

  /** Where bases are fitted, they agree with what was published nearly. */
  Trial(List<Table> tables, Rules rules, Register register, Layout layout, double slack) {
    this.tables = tables;
    this.rules = rules;
    this.register = register;
    this.layout = layout;
    this.slack = slack;
  }

  /**
   * How it went.
   *
   * @param intervals what was worked out, by cell
   */
  record Verdict(Attack attack, Map<Integer, Interval> intervals) {
    @Nullable Interval interval(int cell) {
      return intervals.get(cell);
    }
  }

  /**
   * Attacks what would be published.
   *
   * @param shown which cells
   * @param safe what must hold
   * @param lost whether earlier releases give something away whatever is left out now
   * @throws DisclosureException when something can be told too closely
   */
  Verdict attack(IntPredicate shown, Map<Integer, Target> safe, boolean lost) {
    List<Release> published = published(shown);
    Attacker attacker = new Attacker(published, tables.size(), rules);
    Differencing.Result pairs = new Differencing(published, tables.size(), rules).look();
    Map<Integer, Interval> found = new HashMap<>();
    int attacked = 0;
    for (int table = 0; table < tables.size(); table++) {
      int[] cells = layout.cells(table);
      for (int row = 0; row < cells.length; row++) {
        Stop.ifInterrupted();
        attacked += shown.test(cells[row]) ? 0 : 1;
        if (isFit() && !shown.test(cells[row]) && !found.containsKey(cells[row])) {
          found.put(cells[row], attacker.bounds(table, row));
        }
      }
    }
    long told = recovered(found, safe) + (lost ? 0 : pairs.small());
    if (told > 0) {
      throw new DisclosureException(
          "An attack on the protected table told "
              + told
              + " counts too closely. Nothing is published; please report this.");
    }
    return new Verdict(
        new Attack(attacked, 0, pairs.pairs(), isFit() ? Attack.LINEAR : Attack.PROOFS), found);
  }

  private boolean isFit() {
    return layout.cube().bases() <= MOST_BASES;
  }

  private int recovered(Map<Integer, Interval> found, Map<Integer, Target> safe) {
    int recovered = 0;
    for (Map.Entry<Integer, Interval> each : found.entrySet()) {
      Target target = safe.get(each.getKey());
      if (target != null && !each.getValue().covers(target.low() + slack, target.high() - slack)) {
        recovered++;
      }
    }
    return recovered;
  }

  private List<Release> published(IntPredicate shown) {
    List<Release> published = new ArrayList<>();
    for (int table = 0; table < tables.size(); table++) {
      Table given = tables.get(table);
      List<ReleasedRow> rows = new ArrayList<>();
      for (int row = 0; row < given.rows().size(); row++) {
        Row each = given.rows().get(row);
        Long count = shown.test(layout.cells(table)[row]) ? each.count() : null;
        rows.add(new ReleasedRow(each.codes(), count, 0, each.line()));
      }
      published.add(new Release(given.name(), given.dimensions(), rows));
    }
    published.addAll(register.releases());
    return published;
  }
}
