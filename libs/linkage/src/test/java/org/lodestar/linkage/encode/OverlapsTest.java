package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  private static final SmallCells RULE = SmallCells.standard();

  @Test
  void large_counts_are_shown_as_they_are() {
    Overlaps overlaps = Overlaps.of(List.of("a", "b"), new long[] {0, 90, 40, 12}, RULE);
    assertThat(overlaps.table()).isEqualTo("a-b,people\n1-0,90\n0-1,40\n1-1,12\n");
    assertThat(overlaps.leastPossible()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void a_small_overlap_hides_what_a_lists_size_would_give_it_back_by() {
    Overlaps overlaps = Overlaps.of(List.of("a", "b"), new long[] {0, 90, 40, 3}, RULE);
    assertThat(overlaps.table()).isEqualTo("a-b,people\n1-0,89 to 93\n0-1,39 to 43\n1-1,0 to 4\n");
    assertThat(overlaps.leastPossible()).isEqualTo(5);
  }

  @Test
  void a_small_single_hides_an_overlap_with_it() {
    Overlaps overlaps = Overlaps.of(List.of("a", "b"), new long[] {0, 2, 40, 60}, RULE);
    assertThat(overlaps.table()).isEqualTo("a-b,people\n1-0,0 to 4\n0-1,38 to 42\n1-1,58 to 62\n");
  }

  @Test
  void zero_is_hidden_unless_the_rule_shows_it() {
    long[] counts = {0, 90, 40, 0};
    assertThat(Overlaps.of(List.of("a", "b"), counts, RULE).table()).contains("1-1,0 to 4");
    assertThat(Overlaps.of(List.of("a", "b"), counts, new SmallCells(5, true)).table())
        .contains("1-0,90", "1-1,0\n");
  }

  @Test
  void a_table_that_cannot_hide_is_refused_without_a_count() {
    assertThatThrownBy(() -> Overlaps.of(List.of("a", "b"), new long[] {0, 0, 40, 0}, RULE))
        .isInstanceOf(OverlapsRefused.class)
        .hasMessageNotContainingAny("40", "0");
    assertThatThrownBy(() -> new SmallCells(3, false)).hasMessageContaining("4 or more");
  }

  /**
   * The promise against brute force: of all tables of three lists with the same sizes, the same
   * shown counts and every hidden count in its range, at least three values of each hidden count
   * occur.
   */
  @Property(tries = 60)
  void nobody_who_knows_all_sizes_can_compute_a_hidden_count(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] counts = new long[8];
    for (int cell = 1; cell < 8; cell++) {
      counts[cell] = random.nextInt(random.nextBoolean() ? 5 : 25);
    }
    Overlaps overlaps;
    try {
      overlaps = Overlaps.of(List.of("a", "b", "c"), counts, RULE);
    } catch (OverlapsRefused refused) {
      return;
    }
    List<Set<Long>> possible = possible(counts, overlaps.cells());
    for (int cell = 1; cell < 8; cell++) {
      Overlaps.Cell shown = overlaps.cells().get(cell - 1);
      assertThat(counts[cell]).isBetween(shown.low(), shown.high());
      assertThat(shown.hidden() || counts[cell] >= 5).isTrue();
      if (shown.hidden()) {
        assertThat(possible.get(cell)).hasSizeGreaterThanOrEqualTo(3).contains(counts[cell]);
      }
    }
  }

  @Test
  void most_tables_of_that_property_are_not_refused() {
    int given = 0;
    for (int seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      long[] counts = random.longs(8, 0, 25).toArray();
      try {
        given += Overlaps.of(List.of("a", "b", "c"), counts, RULE).lists().size() / 3;
      } catch (OverlapsRefused refused) {
        // Counted by its absence.
      }
    }
    assertThat(given).isGreaterThan(60);
  }

  /** The overlaps are tried one by one; sizes then fix the three singles. */
  private static List<Set<Long>> possible(long[] counts, List<Overlaps.Cell> cells) {
    List<Set<Long>> possible =
        java.util.stream.IntStream.range(0, 8).<Set<Long>>mapToObj(c -> new HashSet<>()).toList();
    long[] table = new long[8];
    for (table[3] = low(cells, 3); table[3] <= high(cells, 3); table[3]++) {
      for (table[5] = low(cells, 5); table[5] <= high(cells, 5); table[5]++) {
        for (table[6] = low(cells, 6); table[6] <= high(cells, 6); table[6]++) {
          for (table[7] = low(cells, 7); table[7] <= high(cells, 7); table[7]++) {
            note(table, counts, cells, possible);
          }
        }
      }
    }
    return possible;
  }

  private static void note(
      long[] table, long[] counts, List<Overlaps.Cell> cells, List<Set<Long>> possible) {
    table[1] = size(counts, 1) - table[3] - table[5] - table[7];
    table[2] = size(counts, 2) - table[3] - table[6] - table[7];
    table[4] = size(counts, 4) - table[5] - table[6] - table[7];
    boolean fits = true;
    for (int single = 1; single < 8; single <<= 1) {
      fits &= table[single] >= low(cells, single) && table[single] <= high(cells, single);
    }
    for (int cell = 1; cell < 8 && fits; cell++) {
      possible.get(cell).add(table[cell]);
    }
  }

  private static long size(long[] counts, int list) {
    long size = 0;
    for (int cell = 1; cell < 8; cell++) {
      size += (cell & list) != 0 ? counts[cell] : 0;
    }
    return size;
  }

  private static long low(List<Overlaps.Cell> cells, int cell) {
    return cells.get(cell - 1).low();
  }

  private static long high(List<Overlaps.Cell> cells, int cell) {
    return cells.get(cell - 1).high();
  }
}
