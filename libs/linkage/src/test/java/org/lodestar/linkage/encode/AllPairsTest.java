package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllPairsTest {
  @ParameterizedTest
  @CsvSource({"0, 60, 300", "0.5, 60, 300", "0.5, 300, 256", "0.6, 10, 513"})
  void every_pair_alike_enough_comes_once_with_its_dice_value(double least, int left, int right) {
    EncodedList a = list("a", left, 1);
    EncodedList b = list("b", right, 2);
    Set<Long> seen = new HashSet<>();
    new AllPairs()
        .walk(
            a,
            b,
            least,
            (i, j, dice) -> {
              assertThat(dice).isEqualTo(Dice.of(a.bits(i), b.bits(j)));
              assertThat(seen.add((long) i << 32 | j)).isTrue();
            });
    Set<Long> expected = new HashSet<>();
    for (int i = 0; i < left; i++) {
      for (int j = 0; j < right; j++) {
        if (Dice.of(a, i, b, j) >= least) {
          expected.add((long) i << 32 | j);
        }
      }
    }
    assertThat(seen).isEqualTo(expected).isNotEmpty();
    assertThat(a.alike(b, least)).isEqualTo(expected.size());
  }

  private static EncodedList list(String name, int size, long seed) {
    Schema schema = Schema.people().withDecoys(0);
    return new Encoder(schema, TestKeys.any(), name).encode(People.some(size, seed)).list();
  }
}
