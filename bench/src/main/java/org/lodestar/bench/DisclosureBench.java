package org.lodestar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Finding;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.attack.Attacker;
import org.lodestar.disclosure.attack.Differencing;
import org.lodestar.disclosure.generate.MadeTable;
import org.lodestar.disclosure.protect.Disclosure;

/**
 * Invented tables protected and attacked: how many small counts a reader tells, how many cells go,
 * and how long it takes. {@code bench disclosure [tables] [threads]}.
 */
public final class DisclosureBench {
  private static final double NANOS = 1e9;

  private DisclosureBench() {}

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    large();
    attacks(tables, threads);
    gap(Math.min(60, tables), threads);
    rounding(Math.min(200, tables));
  }

  private static void large() {
    for (int mean : new int[] {3, 10, 30, 30}) {
      MadeTable made = MadeTable.of(new int[] {200, 50}, new int[] {20, 8}, mean, 7L);
      int small = small(made).size();
      long clock = System.nanoTime();
      Protected done = Disclosure.protect(made.table(), made.rules(), Register.EMPTY);
      System.out.printf(
          "200 x 50 with totals and two trees: %,d cells, %,d small, %,d not shown,"
              + " each small one with its proof, %.2f s%n",
          done.utility().cells(),
          small,
          done.attack().attacked(),
          (System.nanoTime() - clock) / NANOS);
    }
  }

  /** What came of one table. */
  private record Outcome(
      int cells, int small, int hidden, int told, int exact, int weak, long protect, long attack) {}

  private static void attacks(int tables, int threads)
      throws InterruptedException, ExecutionException {
    long clock = System.nanoTime();
    List<Outcome> outcomes = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<Outcome>> all = new ArrayList<>();
      for (int seed = 0; seed < tables; seed++) {
        long each = seed;
        all.add(workers.submit(() -> attack(MadeTable.small(each))));
      }
      for (Future<Outcome> each : all) {
        outcomes.add(each.get());
      }
    }
    System.out.printf(
        "%,d random tables: %,d cells, %,d small, %,d not shown%n",
        tables,
        outcomes.stream().mapToInt(Outcome::cells).sum(),
        outcomes.stream().mapToInt(Outcome::small).sum(),
        outcomes.stream().mapToInt(Outcome::hidden).sum());
    System.out.printf(
        "attacked by linear programming and differencing: %d small counts told within 0 to 5,"
            + " %d counts told exactly%n",
        outcomes.stream().mapToInt(Outcome::told).sum(),
        outcomes.stream().mapToInt(Outcome::exact).sum());
    System.out.printf(
        "with small counts alone left out the same attack tells some in %d of %d tables%n",
        outcomes.stream().filter(each -> each.weak() > 0).count(), tables);
    System.out.printf(
        "protected in %.1f ms and attacked in %.1f ms a table and thread; %.1f s in all, %d"
            + " threads%n",
        outcomes.stream().mapToLong(Outcome::protect).average().orElse(0) / 1e6,
        outcomes.stream().mapToLong(Outcome::attack).average().orElse(0) / 1e6,
        (System.nanoTime() - clock) / NANOS,
        threads);
  }

  private static Outcome attack(MadeTable made) {
    Set<Integer> small = small(made);
    long start = System.nanoTime();
    Protected done = Disclosure.protect(made.table(), made.rules(), Register.EMPTY);
    long between = System.nanoTime();
    Set<Integer> hidden = new TreeSet<>();
    for (int row = 0; row < done.rows().size(); row++) {
      if (!done.rows().get(row).isShown()) {
        hidden.add(row);
      }
    }
    Attacker attacker = new Attacker(List.of(without(made, hidden)), 1, made.rules());
    int told = 0;
    int exact = 0;
    for (int row : hidden) {
      Interval interval = attacker.bounds(0, row);
      exact += interval.isExact() ? 1 : 0;
      told += small.contains(row) && !interval.covers(0, made.rules().threshold()) ? 1 : 0;
    }
    told += (int) new Differencing(List.of(without(made, hidden)), 1, made.rules()).look().small();
    long end = System.nanoTime();
    int weak = told(made, small, small);
    return new Outcome(
        done.rows().size(),
        small.size(),
        hidden.size(),
        told,
        exact,
        weak,
        between - start,
        end - between);
  }

  private static Set<Integer> small(MadeTable made) {
    Set<Integer> small = new TreeSet<>();
    List<Row> rows = made.table().rows();
    for (int row = 0; row < rows.size(); row++) {
      if (made.rules().sensitivity().isSmall((double) rows.get(row).count())) {
        small.add(row);
      }
    }
    return small;
  }

  private static Release without(MadeTable made, Set<Integer> hidden) {
    List<ReleasedRow> rows = new ArrayList<>();
    for (int row = 0; row < made.table().rows().size(); row++) {
      Row each = made.table().rows().get(row);
      rows.add(new ReleasedRow(each.codes(), hidden.contains(row) ? null : each.count(), 0, 0));
    }
    return new Release("published", made.table().dimensions(), rows);
  }

  /** How many of the small counts are told; stops at the first. */
  private static int told(MadeTable made, Set<Integer> small, Set<Integer> hidden) {
    Attacker attacker = new Attacker(List.of(without(made, hidden)), 1, made.rules());
    for (int row : small) {
      if (!attacker.bounds(0, row).covers(0, made.rules().threshold())) {
        return 1;
      }
    }
    return 0;
  }

  /** Against the fewest cells without which the attacker fails, found by trying all. */
  private static void gap(int tables, int threads) throws InterruptedException, ExecutionException {
    int[][] sizes = {{3, 3}, {3, 4}, {2, 5}, {4, 3}, {2, 2, 2}};
    int found = 0;
    int least = 0;
    int best = 0;
    int compared = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<int[]>> all = new ArrayList<>();
      for (int seed = 0; seed < tables; seed++) {
        int[] size = sizes[seed % sizes.length];
        MadeTable made = MadeTable.of(size, new int[size.length], 4 + seed % 4 * 3, seed);
        all.add(workers.submit(() -> compare(made)));
      }
      for (Future<int[]> each : all) {
        int[] pair = each.get();
        if (pair.length == 2) {
          found += pair[0];
          least += pair[1];
          best += pair[0] == pair[1] ? 1 : 0;
          compared++;
        }
      }
    }
    System.out.printf(
        "%d tiny tables, against all patterns: %d cells not shown, %d at least; the fewest in %d"
            + " (%.1f per cent more in all)%n",
        compared, found, least, best, 100.0 * found / Math.max(1, least) - 100);
  }

  private static int[] compare(MadeTable made) {
    Set<Integer> small = small(made);
    Protected done = Disclosure.protect(made.table(), made.rules(), Register.EMPTY);
    int hidden = done.attack().attacked();
    List<Integer> others = new ArrayList<>();
    for (int row = 0; row < made.table().rows().size(); row++) {
      if (!small.contains(row)) {
        others.add(row);
      }
    }
    if (small.isEmpty() || others.size() > 15) {
      return new int[0];
    }
    for (int more = 0; small.size() + more < hidden; more++) {
      for (int bits = 0; bits < 1 << others.size(); bits++) {
        if (Integer.bitCount(bits) == more && told(made, small, with(small, others, bits)) == 0) {
          return new int[] {hidden, small.size() + more};
        }
      }
    }
    return new int[] {hidden, hidden};
  }

  private static Set<Integer> with(Set<Integer> small, List<Integer> others, int bits) {
    Set<Integer> hidden = new TreeSet<>(small);
    for (int i = 0; i < others.size(); i++) {
      if ((bits >> i & 1) == 1) {
        hidden.add(others.get(i));
      }
    }
    return hidden;
  }

  private static void rounding(int tables) {
    long clock = System.nanoTime();
    int near = 0;
    int refused = 0;
    for (int seed = 0; seed < tables; seed++) {
      MadeTable made = MadeTable.small(seed);
      Protected done =
          Disclosure.protect(
              made.table(), made.rules().with(new Method.Round(5, true)), Register.EMPTY);
      near +=
          done.findings().stream().noneMatch(each -> each.code().equals(Finding.FAR_TOTAL)) ? 1 : 0;
      refused += refuses(made) ? 1 : 0;
    }
    System.out.printf(
        "controlled rounding to 5: all totals within 4 in %d of %d tables; by itself each: refused"
            + " in %d, because small counts can be worked out; %.1f s%n",
        near, tables, refused, (System.nanoTime() - clock) / NANOS);
    MadeTable large = MadeTable.of(new int[] {200, 50}, new int[] {20, 8}, 10, 7L);
    clock = System.nanoTime();
    Protected done =
        Disclosure.protect(
            large.table(), large.rules().with(new Method.Round(5, true)), Register.EMPTY);
    System.out.printf(
        "200 x 50 rounded: furthest count off by %d, %.2f s%n",
        done.utility().greatestDistance(), (System.nanoTime() - clock) / NANOS);
  }

  private static boolean refuses(MadeTable made) {
    try {
      Disclosure.protect(
          made.table(), made.rules().with(new Method.Round(5, false)), Register.EMPTY);
      return false;
    } catch (DisclosureException e) {
      return true;
    }
  }
}
