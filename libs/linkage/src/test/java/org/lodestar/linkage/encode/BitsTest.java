package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTest {
  @Property(tries = 200)
  void folding_is_exclusive_or_of_bit_and_bit_plus_half(@ForAll @Size(32) long[] bits) {
    long[] folded = Bits.fold(bits);
    for (int p = 0; p < 1024; p++) {
      assertThat(Bits.has(folded, p)).isEqualTo(Bits.has(bits, p) ^ Bits.has(bits, p + 1024));
    }
  }

  @Property(tries = 200)
  void dice_agrees_with_sets_of_positions(@ForAll @Size(16) long[] a, @ForAll @Size(16) long[] b) {
    assertThat(Dice.of(a, b)).isEqualTo(dice(a, b)).isEqualTo(Dice.of(b, a)).isBetween(0.0, 1.0);
    assertThat(Dice.of(a, a)).isEqualTo(Bits.count(a) == 0 ? 0 : 1);
  }

  @Property(tries = 100)
  void dice_of_other_lengths_too(@ForAll @Size(5) long[] a, @ForAll @Size(5) long[] b) {
    assertThat(Dice.of(a, b)).isEqualTo(dice(a, b));
  }

  private static double dice(long[] a, long[] b) {
    BitSet left = BitSet.valueOf(a);
    BitSet right = BitSet.valueOf(b);
    BitSet both = BitSet.valueOf(a);
    both.and(right);
    int ones = left.cardinality() + right.cardinality();
    return ones == 0 ? 0 : 2.0 * both.cardinality() / ones;
  }

  @Test
  void dice_inside_lists_is_dice_of_their_patterns() {
    SplittableRandom random = new SplittableRandom(5);
    Header header = new Header("s", "r", "a", 1024, "c");
    EncodedList list =
        EncodedList.of(
            header,
            List.of(
                new Encoded("x", random.longs(16).toArray()),
                new Encoded("y", random.longs(16).toArray())));
    assertThat(Dice.of(list, 0, list, 1)).isEqualTo(Dice.of(list.bits(0), list.bits(1)));
  }

  /**
   * Chi-square of 200,000 drawn positions: its mean is length - 1 with a spread of sqrt(2 (length -
   * 1)), so four spreads are passed by a fair draw. 1,920 does not divide 65,536: the plain
   * remainder would be 3 % off, a chi-square some 20 spreads too high.
   */
  @ParameterizedTest
  @ValueSource(ints = {2048, 1920, 49_152})
  void positions_are_drawn_alike(int length) {
    Positions positions = new Positions(TestKeys.any().mac("x"), length);
    int[] drawn = new int[length];
    int total = 0;
    for (int token = 0; token < 12_500; token++) {
      for (short position : positions.of("t" + token, 16)) {
        drawn[position & 0xFFFF]++;
        total++;
      }
    }
    double expected = (double) total / length;
    double chi = 0;
    for (int count : drawn) {
      chi += (count - expected) * (count - expected) / expected;
    }
    assertThat(chi).isCloseTo(length - 1, within(4 * Math.sqrt(2 * (length - 1))));
  }

  @Test
  void asking_for_more_positions_keeps_the_first_ones() {
    Positions positions = new Positions(TestKeys.any().mac("x"), 2048);
    short[] few = positions.of("AN", 5).clone();
    assertThat(positions.of("AN", 70)).startsWith(few);
    assertThat(positions.of("AN", 3)).startsWith(few);
  }
}
