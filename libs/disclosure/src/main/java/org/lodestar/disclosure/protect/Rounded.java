package org.lodestar.disclosure.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.disclosure.Attack;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Finding;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.Why;
import org.lodestar.disclosure.attack.Attacker;
import org.lodestar.disclosure.cube.Grain;
import org.lodestar.disclosure.cube.Layout;
import org.lodestar.disclosure.cube.Stop;
import org.lodestar.disclosure.round.Controlled;
import org.lodestar.disclosure.round.Conventional;
import org.lodestar.disclosure.round.Rounding;
import org.lodestar.disclosure.truth.Truth;

/** Protection by rounding all counts. */
final class Rounded {
  private static final int MOST_BASES = 600;

  private final Table table;
  private final Rules rules;
  private final Register register;
  private final Method.Round method;
  private final Layout layout;

  /** Takes one table: rounded tables are not held to one another. */
  Rounded(List<Table> tables, Rules rules, Register register, Method.Round method) {
    if (tables.size() > 1) {
      throw new DisclosureException(
          "Several tables are protected together by suppression alone. Round them one by one, or"
              + " set the method to suppress.");
    }
    table = tables.getFirst();
    this.rules = rules;
    this.register = register;
    this.method = method;
    layout = Layout.of(tables, register, rules);
    Truth.of(layout);
  }

  /** The rounded table, when no small count can be worked out from it. */
  List<Protected> run() {
    long[] counts = table.rows().stream().mapToLong(Row::count).toArray();
    Rounding rounding = rounding(counts);
    Optional<Attacker> attacker = attacker(rounding);
    List<ProtectedRow> rows = new ArrayList<>();
    int told = 0;
    for (int row = 0; row < counts.length; row++) {
      Stop.ifInterrupted();
      Interval interval = interval(row, counts[row], rounding, attacker);
      told += isSmall(counts[row]) && interval.isExact() ? 1 : 0;
      rows.add(
          Shown.of(
              table.rows().get(row),
              rounding.counts()[row],
              "rounded to " + (method.controlled() ? "" : "the nearest ") + method.base(),
              Why.ROUNDED,
              interval,
              rules.rates()));
    }
    if (told > 0) {
      throw new DisclosureException(
          told
              + " small counts could be worked out from the rounded ones and what was published"
              + " before. Nothing is published; round so that counts add up (controlled), to a"
              + " larger base, or suppress.");
    }
    Attack attack =
        new Attack(counts.length, 0, 0, attacker.isPresent() ? Attack.LINEAR : Attack.PROOFS);
    return List.of(
        new Protected(table, rows, Tally.of(table, rows, layout, 0), attack, findings(rounding)));
  }

  private boolean isSmall(long count) {
    return rules.sensitivity().isSmall(count);
  }

  /** What can be worked out of a count: of a small one by all that is published. */
  private Interval interval(int row, long count, Rounding rounding, Optional<Attacker> attacker) {
    return attacker.isPresent() && isSmall(count)
        ? attacker.get().bounds(0, row)
        : rounding.interval(row);
  }

  private Rounding rounding(long[] counts) {
    return method.controlled()
        ? new Controlled(layout.cube(), grain(), layout.cells(0), counts, method.base()).run()
        : Conventional.of(counts, method.base());
  }

  private Grain grain() {
    return new Grain(layout.cube(), table.name(), layout.cells(0));
  }

  private Optional<Attacker> attacker(Rounding rounding) {
    if (layout.cube().bases() > MOST_BASES) {
      return Optional.empty();
    }
    List<ReleasedRow> rows = new ArrayList<>();
    for (int row = 0; row < rounding.counts().length; row++) {
      rows.add(
          new ReleasedRow(
              table.rows().get(row).codes(), rounding.counts()[row], rounding.off(), 0));
    }
    List<Release> published = new ArrayList<>();
    published.add(new Release(table.name(), table.dimensions(), rows));
    published.addAll(register.releases());
    return Optional.of(new Attacker(published, 1, rules));
  }

  private List<Finding> findings(Rounding rounding) {
    List<Finding> findings = new ArrayList<>();
    if (!method.controlled()) {
      findings.add(
          new Finding(
              Finding.NOT_ADDITIVE,
              "Every count is rounded by itself: totals may differ from the sum of their parts. Say"
                  + " so beside the table."));
    }
    if (rounding.far() > 0) {
      findings.add(
          new Finding(
              Finding.FAR_TOTAL,
              "No rounding was found that adds up and keeps every total within %d: %d totals lie up to %d off."
                  .formatted(method.base() - 1, rounding.far(), rounding.off())));
    }
    return findings;
  }
}
