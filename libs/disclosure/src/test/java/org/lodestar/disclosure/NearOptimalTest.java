package org.lodestar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lodestar.disclosure.generate.MadeTable;
import org.lodestar.disclosure.protect.Disclosure;

/** How much more is left out than the least that an attacker leaves safe, found by trying all. */
class NearOptimalTest {
  @Test
  void onTinyTablesHardlyMoreIsLeftOutThanMustBe() {
    int found = 0;
    int least = 0;
    int tables = 0;
    for (int seed = 0; seed < 12; seed++) {
      MadeTable made = MadeTable.of(new int[] {3, 3}, new int[] {0, 0}, 6, seed);
      Protected done = Disclosure.protect(made.table(), made.rules(), Register.EMPTY);
      int hidden = Attacks.hidden(done).size();
      int few = fewest(made, hidden);
      assertThat(few).as("the least is not above what was found").isLessThanOrEqualTo(hidden);
      found += hidden;
      least += few;
      tables++;
    }
    assertThat(tables).isEqualTo(12);
    assertThat((double) found).isLessThanOrEqualTo(least * 1.08);
  }

  /** The fewest rows without which no small count is told; at most as many as were found. */
  private static int fewest(MadeTable made, int most) {
    Set<Integer> small = Attacks.small(made.table(), made.rules());
    List<Integer> others = new ArrayList<>();
    for (int row = 0; row < made.table().rows().size(); row++) {
      if (!small.contains(row)) {
        others.add(row);
      }
    }
    List<List<Integer>> subsets = subsets(others, most - 1 - small.size());
    subsets.sort(Comparator.comparingInt(List::size));
    for (List<Integer> subset : subsets) {
      Set<Integer> hidden = new TreeSet<>(small);
      hidden.addAll(subset);
      Release published = Attacks.without(made.table(), hidden);
      if (Attacks.told(made.table(), made.rules(), List.of(published)).isEmpty()) {
        return hidden.size();
      }
    }
    return most;
  }

  private static List<List<Integer>> subsets(List<Integer> of, int most) {
    List<List<Integer>> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << of.size(); bits++) {
      if (Integer.bitCount(bits) <= most) {
        List<Integer> subset = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
          if ((bits >> i & 1) == 1) {
            subset.add(of.get(i));
          }
        }
        all.add(subset);
      }
    }
    return all;
  }
}
