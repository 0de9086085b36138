package org.lodestar.linkage.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans and records for the tests of this package. */
final class Made {
  private Made() {}

  static List<MadeRecord> records(Plan plan) {
    List<MadeRecord> records = new ArrayList<>();
    Generator.make(plan, records::add);
    return records;
  }

  /** One list on which everybody stands once, with nothing wrong in it. */
  static Plan aCleanPlan(int people) {
    return aPlanOf(people, List.of(aCleanList("all", 1)));
  }

  static Plan aPlanOf(int people, List<ListPlan> lists) {
    return new Plan(7, people, Long.MAX_VALUE, Population.ORDINARY, lists, List.of());
  }

  static ListPlan aCleanList(String name, double inclusion) {
    List<Field> all = List.of(Field.values());
    return new ListPlan(name, inclusion, 0, all, Map.of(), Map.of());
  }

  static Plan with(Plan plan, Mistake mistake, double chance) {
    return plan.withLists(plan.lists().stream().map(list -> list.with(mistake, chance)).toList());
  }

  /** Half the width in which a count of successes falls but for one seed in two million. */
  static double fiveSigma(double trials, double chance) {
    return 5 * Math.sqrt(trials * chance * (1 - chance)) + 1;
  }
}
