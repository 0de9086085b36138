package org.lodestar.app.ledger.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Tally;

/** Adds facts up by the formulas of indicators, whole and under each heading. */
final class Tallying {
  private final List<Counted> counted;
  private final Map<Cell, Tally> cells = new HashMap<>();

  /** A formula with a dimension by which it is broken down; an empty one for the whole. */
  record Counted(Measure measure, String dimension) {
    static List<Counted> of(Measure measure) {
      List<Counted> all = new ArrayList<>(List.of(new Counted(measure, "")));
      measure.dimensions().forEach(each -> all.add(new Counted(measure, each)));
      return all;
    }

    String formula() {
      return measure.formulaText();
    }
  }

  Tallying(List<Counted> counted) {
    this.counted = List.copyOf(counted);
  }

  /** Adds so many equal facts that one snapshot holds. */
  void add(Fact fact, long many, int snapshot) {
    for (Counted each : counted) {
      if (each.measure().formula().kinds().contains(fact.kind())) {
        Tally tally = Tally.of(each.measure().formula(), fact).times(many);
        if (!tally.isNothing()) {
          headings(each.dimension(), fact)
              .forEach(code -> add(each, code, fact.month(), snapshot, tally));
        }
      }
    }
  }

  /** A fact without a heading of the dimension is counted as such. */
  private static List<String> headings(String dimension, Fact fact) {
    if (dimension.isEmpty()) {
      return List.of("");
    }
    List<String> codes = List.copyOf(fact.tags(dimension));
    return codes.isEmpty() ? List.of("NOT_SAID") : codes;
  }

  private void add(Counted each, String code, YearMonth month, int snapshot, Tally tally) {
    cells.merge(
        new Cell(each.formula(), each.dimension(), code, month, snapshot), tally, Tally::plus);
  }

  Map<Cell, Tally> cells() {
    return cells;
  }
}
