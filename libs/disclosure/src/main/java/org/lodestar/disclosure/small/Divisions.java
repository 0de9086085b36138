package org.lodestar.disclosure.small;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.protect.Disclosure;

/**
 * Divisions of the same people as they may be shown beside each other: no small part follows from
 * all the others.
 *
 * @param parts by division
 * @param total how many people there are
 */
public record Divisions(List<List<ShownCount>> parts, ShownCount total) {
  private static final String ALL = "ALL";
  private static final int SMALLEST_THRESHOLD = 2;

  public Divisions {
    parts = parts.stream().map(List::copyOf).toList();
  }

  static Divisions of(List<List<Long>> counts, int least) {
    if (least < SMALLEST_THRESHOLD) {
      return whole(counts);
    }
    try {
      return shown(Disclosure.protect(tables(counts), rules(counts.size(), least), Register.EMPTY));
    } catch (DisclosureException cannot) {
      // What cannot be protected in part is not told at all.
      return nothing(counts);
    }
  }

  /** One division of a number that is known. */
  static List<ShownCount> ofKnown(List<Long> counts, int least) {
    long all = sum(counts);
    if (least < SMALLEST_THRESHOLD || counts.isEmpty()) {
      return whole(List.of(counts)).parts().getFirst();
    }
    if (new SmallNumbers(least).isFew(all)) {
      return nothing(List.of(counts)).parts().getFirst();
    }
    try {
      Table table = new Table(name(0), List.of(name(0)), rows(counts));
      return shown(Disclosure.protect(table, rules(1, least), known(all)));
    } catch (DisclosureException cannot) {
      return nothing(List.of(counts)).parts().getFirst();
    }
  }

  private static Register known(long all) {
    return new Register(
        List.of(new Release("All", List.of(name(0)), List.of(ReleasedRow.of(all, ALL)))));
  }

  private static List<Table> tables(List<List<Long>> counts) {
    List<Table> tables = new ArrayList<>();
    for (int division = 0; division < counts.size(); division++) {
      tables.add(table(name(division), counts.get(division)));
    }
    return tables;
  }

  /** The total stands last. */
  private static Table table(String name, List<Long> counts) {
    List<Row> rows = rows(counts);
    rows.add(Row.of(sum(counts), ALL));
    return new Table(name, List.of(name), rows);
  }

  private static List<Row> rows(List<Long> counts) {
    List<Row> rows = new ArrayList<>();
    for (int part = 0; part < counts.size(); part++) {
      rows.add(Row.of(counts.get(part), String.valueOf(part)));
    }
    return rows;
  }

  private static Rules rules(int divisions, int least) {
    Map<String, DimensionRule> dimensions = new HashMap<>();
    for (int division = 0; division < divisions; division++) {
      dimensions.put(name(division), DimensionRule.flat(ALL));
    }
    return Rules.suppress(least, dimensions);
  }

  private static String name(int division) {
    return "Division " + (division + 1);
  }

  private static Divisions shown(List<Protected> tables) {
    List<List<ShownCount>> parts = new ArrayList<>();
    for (Protected table : tables) {
      List<ShownCount> shown = shown(table);
      parts.add(shown.subList(0, shown.size() - 1));
    }
    return new Divisions(parts, new ShownCount(tables.getFirst().rows().getLast().count()));
  }

  private static List<ShownCount> shown(Protected table) {
    return table.rows().stream().map(row -> new ShownCount(row.count())).toList();
  }

  private static Divisions whole(List<List<Long>> counts) {
    return new Divisions(
        counts.stream().map(each -> each.stream().map(ShownCount::of).toList()).toList(),
        ShownCount.of(sum(counts.getFirst())));
  }

  private static Divisions nothing(List<List<Long>> counts) {
    return new Divisions(
        counts.stream().map(each -> each.stream().map(_ -> ShownCount.KEPT_BACK).toList()).toList(),
        ShownCount.KEPT_BACK);
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
