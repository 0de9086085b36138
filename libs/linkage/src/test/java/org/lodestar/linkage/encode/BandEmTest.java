package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandEmTest {
  private static final int FLOOR = 100;
  private final double[] m = bell(0.85, 0.06);
  private final double[] u = bell(0.50, 0.035);

  @ParameterizedTest
  @CsvSource({"0.3, 1", "0.02, 1", "0.3, 0.8", "0.02, 0.8"})
  void known_truth_is_recovered_even_when_there_are_more_others_than_expected(
      double lambda, double misjudged) {
    long[] counts = drawn(400_000, lambda, new SplittableRandom(11));
    double[] expected = new double[Bands.COUNT];
    for (int band = FLOOR; band < Bands.COUNT; band++) {
      expected[band] = 400_000 * (1 - lambda) * u[band] * misjudged;
    }
    BandModel model = BandEm.fit(FLOOR, counts, expected);
    // The others alone vary by sqrt(400,000), 0.0016 of the pairs; twice that is allowed.
    assertThat(model.lambda()).isCloseTo(lambda, within(0.0032));
    // With 2 % matches the others' counts vary, band for band, by 0.17 of the matches in all.
    assertThat(distance(model.m(), m)).isLessThan(lambda < 0.1 ? 0.25 : 0.03);
    assertThat(distance(model.u(), u)).isLessThan(0.01);
    int threshold = model.threshold(0.5);
    assertThat(Bands.start(threshold)).isCloseTo(crossing(lambda), within(0.0251));
    double truth = 400_000 * (1 - lambda) * sum(u, threshold, Bands.COUNT);
    assertThat(model.falseLinks(threshold)).isCloseTo(truth, within(0.3 * truth + 20));
  }

  @Test
  void without_any_match_none_is_found() {
    long[] counts = drawn(400_000, 0, new SplittableRandom(12));
    double[] expected = Arrays.stream(u).map(chance -> 400_000 * chance).toArray();
    BandModel model = BandEm.fit(FLOOR, counts, expected);
    assertThat(model.lambda()).isLessThan(0.005);
  }

  @Test
  void without_any_pair_there_is_no_model_and_no_link() {
    BandModel model = BandEm.fit(FLOOR, new long[Bands.COUNT], u);
    assertThat(model.matches()).isZero();
    assertThat(model.threshold(0.5)).isEqualTo(Bands.COUNT);
  }

  @Property(tries = 200)
  void probability_never_falls_as_pairs_grow_more_alike(@ForAll @Size(Bands.COUNT) int[] raw) {
    long[] counts = Arrays.stream(raw).mapToLong(count -> Math.floorMod(count, 1000)).toArray();
    double[] expected = Arrays.stream(u).map(chance -> 20_000 * chance).toArray();
    BandModel model = BandEm.fit(FLOOR, counts, expected);
    for (int band = FLOOR + 1; band < Bands.COUNT; band++) {
      assertThat(model.probability(band))
          .isGreaterThanOrEqualTo(model.probability(band - 1) - 1e-9);
    }
  }

  @Property(tries = 200)
  void pooling_keeps_the_sum_rises_and_leaves_what_rises_alone(
      @ForAll @Size(20) List<@DoubleRange(min = -5, max = 5) Double> drawn) {
    double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    double[] weights = new double[20];
    Arrays.setAll(weights, k -> 1 + k % 3);
    double[] fitted = Isotonic.rising(values, weights);
    double given = 0;
    double kept = 0;
    for (int k = 0; k < 20; k++) {
      given += values[k] * weights[k];
      kept += fitted[k] * weights[k];
      assertThat(k == 0 || fitted[k] >= fitted[k - 1]).isTrue();
    }
    assertThat(kept).isCloseTo(given, within(1e-9 * (1 + Math.abs(given))));
    assertThat(Isotonic.rising(fitted, weights)).containsExactly(fitted, within(1e-12));
  }

  @Test
  void pooling_by_hand() {
    assertThat(Isotonic.rising(new double[] {1, 4, 2, 5}, new double[] {1, 1, 3, 1}))
        .containsExactly(1, 2.5, 2.5, 5);
  }

  private double crossing(double lambda) {
    int band = FLOOR;
    while (lambda * m[band] < (1 - lambda) * u[band]) {
      band++;
    }
    return Bands.start(band);
  }

  private long[] drawn(int pairs, double lambda, SplittableRandom random) {
    long[] counts = new long[Bands.COUNT];
    for (int pair = 0; pair < pairs; pair++) {
      counts[draw(random.nextDouble() < lambda ? m : u, random.nextDouble())]++;
    }
    return counts;
  }

  private static int draw(double[] chances, double at) {
    int band = FLOOR;
    double left = at - chances[band];
    while (left > 0 && band < Bands.COUNT - 1) {
      left -= chances[++band];
    }
    return band;
  }

  private static double[] bell(double mean, double spread) {
    double[] chances = new double[Bands.COUNT];
    for (int band = FLOOR; band < Bands.COUNT; band++) {
      double z = (Bands.start(band) - mean) / spread;
      chances[band] = Math.exp(-z * z / 2);
    }
    double sum = Arrays.stream(chances).sum();
    return Arrays.stream(chances).map(chance -> chance / sum).toArray();
  }

  private static double distance(double[] a, double[] b) {
    double distance = 0;
    for (int k = 0; k < a.length; k++) {
      distance += Math.abs(a[k] - b[k]);
    }
    return distance;
  }

  private static double sum(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).sum();
  }
}
