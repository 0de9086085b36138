package org.lodestar.disclosure.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lodestar.disclosure.DisclosureException;

class SimplexTest {
  /** Sums of random sets of bases, of values that some table has. */
  private static List<Knowledge.Sum> sums(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 3 + random.nextInt(12);
    double[] truth = random.ints(size, 0, 9).asDoubleStream().toArray();
    List<Knowledge.Sum> sums = new ArrayList<>();
    sums.add(sum(IntStream.range(0, size).toArray(), truth));
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      int[] bases = IntStream.range(0, size).filter(_ -> random.nextInt(3) == 0).toArray();
      if (bases.length > 0) {
        sums.add(sum(bases, truth));
      }
    }
    return sums;
  }

  private static Knowledge.Sum sum(int[] bases, double[] truth) {
    double value = Arrays.stream(bases).mapToDouble(base -> truth[base]).sum();
    return new Knowledge.Sum(bases, value, value);
  }

  @Property(tries = 150)
  void itGivesTheExtremesThatTheLibraryGives(@ForAll long seed) {
    List<Knowledge.Sum> sums = sums(seed);
    WarmSolver warm = new WarmSolver(sums);
    LibrarySolver library = new LibrarySolver(sums);
    int size = sums.getFirst().bases().length;
    for (int base = 0; base < size; base++) {
      List<Integer> asked = base + 1 < size ? List.of(base, base + 1) : List.of(base);
      for (boolean most : new boolean[] {true, false}) {
        Extreme found = warm.extreme(asked, most);
        assertThat(found.sum()).isCloseTo(library.extreme(asked, most).sum(), within(1e-6));
        for (Knowledge.Sum sum : sums) {
          double at = Arrays.stream(sum.bases()).mapToDouble(found.bases()::get).sum();
          assertThat(at).isCloseTo(sum.low(), within(1e-6));
        }
      }
    }
  }

  @Test
  void aGainWithoutBoundIsToldAsInfinite() {
    Simplex simplex = new Simplex(new int[][] {{0, 1}}, new double[] {4}, 3);
    assertThat(simplex.maximise(new double[] {0, 0, 1})).isFalse();
    assertThat(simplex.maximise(new double[] {1, 0, 0})).isTrue();
    assertThat(simplex.corner()).containsExactly(4, 0, 0);
  }

  @Test
  void sumsThatContradictEachOtherAreRefused() {
    assertThatThrownBy(() -> new Simplex(new int[][] {{0, 1}, {0, 1}}, new double[] {4, 5}, 2))
        .isInstanceOf(DisclosureException.class);
  }

  @Test
  void sumsThatSayTheSameTwiceDoNoHarm() {
    Simplex simplex = new Simplex(new int[][] {{0, 1}, {0, 1}, {0}}, new double[] {4, 4, 1}, 2);
    assertThat(simplex.maximise(new double[] {0, 1})).isTrue();
    assertThat(simplex.corner()).containsExactly(1, 3);
  }
}
