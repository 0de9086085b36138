package org.lodestar.disclosure.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Finding;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.Why;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Layout;
import org.lodestar.disclosure.suppress.Pledge;
import org.lodestar.disclosure.suppress.Proof;
import org.lodestar.disclosure.suppress.Proven;
import org.lodestar.disclosure.suppress.Suppression;
import org.lodestar.disclosure.suppress.Target;
import org.lodestar.disclosure.truth.Truth;

/** Protection by leaving counts out. */
final class Suppressed {
  private static final double SLACK = 0.1;

  private final List<Table> tables;
  private final Rules rules;
  private final Register register;
  private final Layout layout;
  private final Truth truth;
  private final Targets targets;
  private final Proven proven;
  private final Set<Integer> lost;

  /** Chooses what is left out, and goes over the proofs. */
  Suppressed(List<Table> tables, Rules rules, Register register) {
    this.tables = List.copyOf(tables);
    this.rules = rules;
    this.register = register;
    layout = Layout.of(tables, register, rules);
    truth = Truth.of(layout);
    Board board = Board.of(layout, rules.aim());
    targets =
        new Targets(layout, truth, board, rules.sensitivity(), new Known(layout, register, rules));
    Suppression suppression = new Suppression(layout.cube(), truth, board, targets.open());
    proven = suppression.run();
    if (!proven.open().isEmpty() && !suppression.isThorough()) {
      throw new DisclosureException(
          "In so large a table no protection was found for "
              + proven.open().size()
              + " counts beside what was published before. Divide it into smaller tables.");
    }
    Proof proof = new Proof(layout.cube(), truth, proven.board());
    proven.pledges().forEach(proof::check);
    lost = lost();
  }

  /** The tables as they may be published, when an attack on all of them has failed. */
  List<Protected> run() {
    Trial trial = new Trial(tables, rules, register, layout, truth.isWhole() ? 0 : SLACK);
    Trial.Verdict verdict =
        trial.attack(this::isShown, safe(), !lost.isEmpty() || !bounded().isEmpty());
    List<Protected> all = new ArrayList<>();
    for (int table = 0; table < tables.size(); table++) {
      List<ProtectedRow> rows = rows(table, verdict);
      all.add(
          new Protected(
              tables.get(table),
              rows,
              Tally.of(tables.get(table), rows, layout, table),
              verdict.attack(),
              findings(table, rows)));
    }
    return all;
  }

  /** What is lost is left out all the same, so that nothing small is said twice. */
  private boolean isShown(int cell) {
    return !lost.contains(cell) && !proven.board().isHidden(cell);
  }

  /** Cells that cannot be kept from readers, because of what was published before. */
  private Set<Integer> lost() {
    Set<Integer> lost = new TreeSet<>();
    targets.lost().forEach(target -> lost.add(target.cell()));
    proven.open().stream()
        .filter(target -> targets.why(target.cell()) != Why.EARLIER)
        .forEach(target -> lost.add(target.cell()));
    return lost;
  }

  /** Cells of which less can be kept open than should be. */
  private Set<Integer> bounded() {
    Set<Target> wanted = new HashSet<>(targets.open());
    Set<Integer> bounded = new TreeSet<>();
    proven.pledges().stream()
        .map(Pledge::target)
        .filter(target -> targets.why(target.cell()) != Why.EARLIER)
        .filter(target -> !wanted.contains(target))
        .forEach(target -> bounded.add(target.cell()));
    return bounded;
  }

  private Map<Integer, Target> safe() {
    Map<Integer, Target> safe = new HashMap<>();
    proven.pledges().stream()
        .map(Pledge::target)
        .filter(target -> !lost.contains(target.cell()))
        .forEach(target -> safe.put(target.cell(), target));
    return safe;
  }

  private List<ProtectedRow> rows(int table, Trial.Verdict verdict) {
    List<ProtectedRow> rows = new ArrayList<>();
    int[] cells = layout.cells(table);
    for (int row = 0; row < cells.length; row++) {
      Row given = tables.get(table).rows().get(row);
      rows.add(
          isShown(cells[row])
              ? Shown.of(given, given.count(), "", Why.SHOWN, null, rules.rates())
              : hidden(given, cells[row], verdict.interval(cells[row])));
    }
    return rows;
  }

  private ProtectedRow hidden(Row given, int cell, @Nullable Interval interval) {
    return new ProtectedRow(
        given.codes(), null, ProtectedRow.NOT_SHOWN, targets.why(cell), interval, null);
  }

  private List<Finding> findings(int table, List<ProtectedRow> rows) {
    List<Finding> findings = new ArrayList<>();
    // Told once, with the first table.
    for (int cell : table == 0 ? lost : Set.<Integer>of()) {
      findings.add(
          new Finding(
              Finding.ALREADY_PUBLIC,
              layout.words(cell)
                  + ": earlier releases give this count away by themselves. Leaving it out here"
                  + " does not help; ask whether an earlier release can be withdrawn."));
    }
    for (int cell : table == 0 ? bounded() : Set.<Integer>of()) {
      findings.add(
          new Finding(
              Finding.ALREADY_BOUNDED,
              layout.words(cell)
                  + ": earlier releases bound this count more closely than they should. What can"
                  + " still be kept open is."));
    }
    findings.addAll(new Groups(layout, table, rules.threshold()).findings(rows));
    return findings;
  }
}
