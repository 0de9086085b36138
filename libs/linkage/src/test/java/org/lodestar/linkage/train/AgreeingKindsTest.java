package org.lodestar.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Comparisons are house, forename, birth and surname, each the same (0) or not (1). */
class AgreeingKindsTest {
  private static final int RECORDS = 2_000;
  private static final double TOTAL = RECORDS / 2.0 * (RECORDS - 1);
  private static final Set<Integer> OWN = Set.of(1, 2);
  private static final double[] M = {0.9, 0.8, 0.7, 0.85};
  private static final double[] U = {0.0001, 0.001, 0.0001, 0.001};
  private static final double[] HOME = {1, 0.01, 0.0005, 0.6};

  /** All patterns of so many matches and so many pairs of two people of one home. */
  private static PairSample sample(double matches, double homes) {
    List<int[]> levels = new ArrayList<>();
    double[] pairs = new double[16];
    for (int pattern = 0; pattern < 16; pattern++) {
      int[] own = {pattern & 1, pattern >> 1 & 1, pattern >> 2 & 1, pattern >> 3 & 1};
      pairs[pattern] = matches * product(own, M) + homes * product(own, HOME);
      pairs[pattern] += (TOTAL - matches - homes) * product(own, U);
      levels.add(own);
    }
    int[][] all = levels.toArray(int[][]::new);
    Grain fine = Grain.fine(16, new int[] {2, 2, 2, 2});
    return new PairSample(all, pairs, new double[16], TOTAL, new long[4][2], fine);
  }

  private static double product(int[] levels, double[] same) {
    double product = 1;
    for (int i = 0; i < levels.length; i++) {
      product *= levels[i] == 0 ? same[i] : 1 - same[i];
    }
    return product;
  }

  private static Mixture begun() {
    double[][] overall = new double[4][];
    double[][] one = new double[4][];
    for (int i = 0; i < 4; i++) {
      overall[i] = new double[] {U[i], 1 - U[i]};
      one[i] = new double[] {M[i], 1 - M[i]};
    }
    Mixture begun = new Mixture(new boolean[4][2], new int[4], 50, overall, Set.of());
    begun.matches.add(new Mixture.Part("one entity", 1.0 / RECORDS, one));
    begun.others.add(new Mixture.Part("strangers", 1, overall));
    return begun;
  }

  private static Mixture.Part begins(PairSample sample, int comparison, Set<Integer> own) {
    return Objects.requireNonNull(kind(sample, comparison, own), "no kind begins");
  }

  private static Mixture.@Nullable Part kind(PairSample sample, int comparison, Set<Integer> own) {
    return new AgreeingKinds(sample, begun(), RECORDS, own).of(comparison, "it");
  }

  @Test
  void aHomeBeginsWithoutTheMatchesThatShareIt() {
    // Fewer than one pair for each record agree in the house, and half of these are matches.
    Mixture.Part home = begins(sample(800, 900), 0, OWN);
    assertThat(home.name).isEqualTo("agree in it");
    assertThat(home.apart).isEqualTo(OWN);
    assertThat(home.p[1][0]).as("forename").isLessThan(0.001);
    assertThat(home.p[2][0]).as("birth").isLessThan(0.001);
    // Strangers share a house by chance 200 times here, and 43 matches differ in all their own.
    double surname = (900 * 0.9895 * 0.6 + 43 * 0.85) / (900 * 0.9895 + 200 + 43);
    assertThat(home.p[3][0]).as("surname").isCloseTo(surname, offset(0.02));
  }

  @Test
  void whereMatchesAloneCouldBeWhatIsSeenNoKindBegins() {
    // 0.06 of the matches that share a house differ in all that is their own.
    double strangers = TOTAL * U[0];
    assertThat(kind(sample(1_800, 0), 0, OWN)).isNull();
    assertThat(kind(sample(1_800, 700), 0, OWN)).isNotNull();
    assertThat(strangers).isLessThan(250);
  }

  @Test
  void whereNothingIsOwnManyPairsMustAgree() {
    assertThat(kind(sample(800, 900), 0, Set.of())).isNull();
    Mixture.Part many = begins(sample(800, 4_000), 0, Set.of());
    assertThat(many.apart).isEmpty();
  }

  @Test
  void whatIsOwnIsHeldApartFromTheRestThatIsOwn() {
    Mixture.Part namesakes = begins(sample(300, 0), 1, OWN);
    assertThat(namesakes.apart).containsExactly(2);
    assertThat(namesakes.p[1][0]).isGreaterThan(0.99);
    // Namesakes who are alike in birth too were left out: nobody can tell them from matches.
    assertThat(namesakes.p[2][0]).isLessThan(0.001);
  }

  @Test
  void whereVeryManyAreNamesakesTheyAreLearntFreely() {
    Mixture.Part namesakes = begins(sample(300, 300_000), 1, OWN);
    assertThat(namesakes.apart).isEmpty();
    assertThat(namesakes.p[2][0]).as("matches are among them").isGreaterThan(0.01);
  }
}
