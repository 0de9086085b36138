package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LshTest {
  private static final int SIZE = 1500;

  @ParameterizedTest
  @CsvSource({"10, 20, 0.75", "12, 40, 0.80", "16, 20, 0.85", "8, 5, 0.70"})
  void recall_is_what_the_formula_says(int bits, int tables, double dice) {
    SplittableRandom random = new SplittableRandom(21);
    EncodedList a = random("a", random);
    EncodedList b = likeness(a, dice, random);
    Lsh lsh = new Lsh(bits, tables, 0.5, Long.MAX_VALUE, 5);
    int[] found = {0};
    lsh.walk(a, b, 0, (i, j, d) -> found[0] += i == j ? 1 : 0);
    double expected = lsh.recall(dice);
    assertThat(expected).isBetween(0.1, 0.995);
    // Pairs share the tables' choice of bits, so the spread is somewhat above the binomial one.
    assertThat((double) found[0] / SIZE).isCloseTo(expected, within(0.04));
  }

  @Test
  void a_plan_reaches_its_recall_with_a_small_part_of_the_pairs() {
    SplittableRandom random = new SplittableRandom(22);
    EncodedList a = random("a", random);
    EncodedList b = likeness(a, 0.85, random);
    Lsh lsh = Lsh.plan(a, b, 0.95, 0.85, 5);
    int[] found = {0};
    Candidates.Walk walk = lsh.walk(a, b, 0, (i, j, d) -> found[0] += i == j ? 1 : 0);
    assertThat(lsh.recall(0.85)).isGreaterThanOrEqualTo(0.95);
    assertThat((double) found[0] / SIZE).isGreaterThan(0.93);
    assertThat(walk.compared()).isLessThan((long) SIZE * SIZE / 20);
  }

  @Test
  void no_pair_comes_twice_and_every_pair_shares_a_block() {
    SplittableRandom random = new SplittableRandom(23);
    EncodedList a = random("a", random);
    EncodedList b = likeness(a, 0.9, random);
    Set<Long> seen = new HashSet<>();
    Candidates.Walk walk =
        new Lsh(10, 30, 0.5, Long.MAX_VALUE, 5)
            .walk(a, b, 0, (i, j, d) -> assertThat(seen.add((long) i << 32 | j)).isTrue());
    assertThat(walk.compared()).isGreaterThan(seen.size());
    assertThat(seen).hasSizeGreaterThan(SIZE);
    assertThat(walk.purgedBlocks()).isZero();
  }

  @Test
  void a_block_that_is_too_large_is_purged_but_its_pairs_may_meet_elsewhere() {
    EncodedList a = random("a", new SplittableRandom(24));
    EncodedList b = likeness(a, 0.95, new SplittableRandom(25));
    int[] found = {0};
    Candidates.Walk walk =
        new Lsh(8, 40, 0.5, 40, 5).walk(a, b, 0, (i, j, d) -> found[0] += i == j ? 1 : 0);
    assertThat(walk.purgedBlocks()).isPositive();
    assertThat(found[0]).isGreaterThan(SIZE / 2);
    assertThat(new Lsh(8, 40, 0.5, 0, 5).walk(a, b, 0, (i, j, d) -> {}).compared()).isZero();
  }

  @Test
  void a_recall_out_of_reach_is_refused() {
    EncodedList a = random("a", new SplittableRandom(26));
    assertThatThrownBy(() -> Lsh.plan(a, a, 0.9999999, 0.2, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static EncodedList random(String name, SplittableRandom random) {
    List<Encoded> records = new ArrayList<>();
    for (int record = 0; record < SIZE; record++) {
      records.add(new Encoded(name + record, random.longs(16).toArray()));
    }
    return EncodedList.of(new Header("s", "r", name, 1024, "c"), records);
  }

  /** Half of the bits are ones, so a Dice value of d asks for the flip of each bit by 1 - d. */
  private static EncodedList likeness(EncodedList of, double dice, SplittableRandom random) {
    List<Encoded> records = new ArrayList<>();
    for (int record = 0; record < of.size(); record++) {
      long[] bits = of.bits(record);
      for (int position = 0; position < 1024; position++) {
        if (random.nextDouble() < 1 - dice) {
          bits[position >> 6] ^= 1L << position;
        }
      }
      records.add(new Encoded("b" + record, bits));
    }
    return EncodedList.of(new Header("s", "r", "b", 1024, "c"), records);
  }
}
