package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final double[] CUTS = {-4, 0, 4};

  /** Shares of matches in the four bands of weight. */
  private static final double[] SHARES = {0.002, 0.1, 0.7, 0.99};

  private static final int PAIRS = 20_000;

  private final ScoredPairs pairs = manyPairs();
  private final boolean[] matches = matches(pairs);

  @Test
  void everyBandGivesTheSameNumberOfPairsOrAllItHas() {
    ReviewSample sample = ReviewSample.draw(pairs, new double[] {-4, 0, 4, 100}, 50, 9);
    assertThat(sample.drawn()).hasSize(200).doesNotHaveDuplicates();
    List<ReviewBand> bands = sample.bands(verdicts(sample), pair -> true);
    assertThat(bands).extracting(ReviewBand::decided).containsExactly(50L, 50L, 50L, 50L, 0L);
    assertThat(bands.stream().mapToLong(ReviewBand::pairs).sum()).isEqualTo(PAIRS);
  }

  @Test
  void theSeedDecidesTheSample() {
    List<Integer> drawn = ReviewSample.draw(pairs, CUTS, 40, 1).drawn();
    assertThat(ReviewSample.draw(pairs, CUTS, 40, 1).drawn()).isEqualTo(drawn);
    assertThat(new HashSet<>(ReviewSample.draw(pairs, CUTS, 40, 2).drawn()))
        .isNotEqualTo(new HashSet<>(drawn));
  }

  @Test
  void everyPairOfABandHasTheSameChance() {
    ScoredPairs few = Samples.pairs(8, 1, new SplittableRandom(4));
    int[] times = new int[few.count()];
    for (int seed = 0; seed < 7_000; seed++) {
      ReviewSample.draw(few, new double[0], 7, seed).drawn().forEach(pair -> times[pair]++);
    }
    double chance = 7.0 / few.count();
    double fiveSigma = 5 * Math.sqrt(7_000 * chance * (1 - chance));
    for (int count : times) {
      assertThat((double) count).isCloseTo(7_000 * chance, offset(fiveSigma));
    }
  }

  @Test
  void theIntervalsHoldTheTruthAsOftenAsTheySay() {
    double truePrecision = share(0);
    double trueRecall = recall(0);
    int precise = 0;
    int complete = 0;
    for (int seed = 0; seed < 1_000; seed++) {
      ReviewEstimate estimate = estimate(60, seed, 0);
      precise += estimate.precision().contains(truePrecision) ? 1 : 0;
      complete += estimate.recall().contains(trueRecall) ? 1 : 0;
    }
    assertThat(precise).isBetween(930, 985);
    assertThat(complete).isBetween(930, 990);
  }

  @Test
  void theVarianceIsThatOfTheEstimates() {
    int runs = 600;
    double sum = 0;
    double squares = 0;
    double claimed = 0;
    for (int seed = 0; seed < runs; seed++) {
      ReviewEstimate estimate = estimate(80, seed, -4);
      sum += estimate.precision().estimate();
      squares += estimate.precision().estimate() * estimate.precision().estimate();
      claimed += estimate.precisionVariance() / runs;
    }
    double variance = (squares - sum * sum / runs) / (runs - 1);
    assertThat(sum / runs).isCloseTo(share(-4), offset(4 * Math.sqrt(variance / runs)));
    assertThat(claimed / variance).isBetween(0.8, 1.25);
  }

  @Test
  void reviewingEveryPairLeavesNoDoubt() {
    ReviewEstimate estimate = estimate(PAIRS, 1, 0);
    assertThat(estimate.precision().low()).isCloseTo(share(0), offset(1e-12));
    assertThat(estimate.precision().high()).isCloseTo(share(0), offset(1e-12));
    assertThat(estimate.recall().estimate()).isCloseTo(recall(0), offset(1e-12));
    assertThat(estimate.recallVariance()).isZero();
  }

  @Test
  void anEstimateCanBeForSomeOfThePairsAlone() {
    ReviewSample sample = ReviewSample.draw(pairs, CUTS, PAIRS, 1);
    List<ReviewBand> bands = sample.bands(verdicts(sample), pair -> pair % 2 == 0);
    assertThat(bands.stream().mapToLong(ReviewBand::pairs).sum()).isEqualTo(PAIRS / 2);
    assertThat(bands.stream().mapToLong(ReviewBand::decided).sum()).isEqualTo(PAIRS / 2);
  }

  @Test
  void theErrorsOfTwoListsAreThoseOfTheirOwnPairs() {
    int[] list = new int[2 * PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      list[2 * pair + 1] = pair % 2;
    }
    Lists lists = new Lists(List.of("police", "nhs", "charity"), list);
    ReviewSample sample = ReviewSample.draw(pairs, CUTS, 900, 1);
    List<ListPairReview> reviews =
        ListPairReview.of(sample, verdicts(sample), pairs, lists, 0, 0.999);
    assertThat(reviews)
        .extracting(review -> review.one() + " " + review.other() + " " + review.pairs())
        .containsExactly("police police 10000", "police nhs 10000");
    for (ListPairReview review : reviews) {
      assertThat(review.missed().contains(1 - recall(0))).isTrue();
      assertThat(review.falselyLinked().contains(1 - share(0))).isTrue();
      assertThat(review.missedVariance()).isPositive();
    }
  }

  @Test
  void twoListsWithTooFewVerdictsAreNotGuessedAt() {
    Lists lists = new Lists(List.of("police"), new int[2 * PAIRS]);
    ReviewSample sample = ReviewSample.draw(pairs, CUTS, 1, 1);
    List<@Nullable Verdict> none = new ArrayList<>();
    sample.drawn().forEach(pair -> none.add(null));
    ListPairReview review = ListPairReview.of(sample, none, pairs, lists, 0, 0.95).getFirst();
    assertThat(review.missed()).isEqualTo(Interval.UNKNOWN);
    assertThat(review.falselyLinked()).isEqualTo(Interval.UNKNOWN);
    assertThat(review.decided()).isZero();
  }

  @Test
  void unanimousVerdictsDoNotClaimCertainty() {
    List<ReviewBand> bands =
        List.of(new ReviewBand(-9, 0, 1_000, 0, 30, 0), new ReviewBand(0, 9, 1_000, 30, 0, 0));
    ReviewEstimate estimate = ReviewEstimate.of(bands, 0, 0.95);
    assertThat(estimate.precision().estimate()).isEqualTo(1);
    assertThat(estimate.precision().low()).isBetween(0.8, 0.95);
    assertThat(estimate.recall().low()).isBetween(0.8, 0.98);
  }

  @Test
  void whereNoPairLiesBelowTheThresholdNoneIsMissed() {
    List<ReviewBand> bands =
        List.of(new ReviewBand(-9, 0, 0, 0, 0, 0), new ReviewBand(0, 9, 50, 20, 5, 0));
    ReviewEstimate estimate = ReviewEstimate.of(bands, 0, 0.95);
    assertThat(estimate.recall()).isEqualTo(new Interval(1, 1, 1));
    assertThat(estimate.precision().estimate()).isEqualTo(0.8);
  }

  @Test
  void aBandWithoutVerdictsAndAThresholdWithinABandAreRefused() {
    List<ReviewBand> bands =
        List.of(new ReviewBand(-9, 0, 500, 0, 0, 3), new ReviewBand(0, 9, 100, 9, 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewEstimate.of(bands, 0, 0.95))
        .withMessageContaining("no verdict decides on any of the 500 pairs of weight -9.0 to 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewEstimate.of(bands.subList(1, 2), 3, 0.95))
        .withMessageContaining("lies within the band from 0.0 to 9.0: take one of its ends");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewSample.draw(pairs, new double[] {1, 1}, 5, 1))
        .withMessageContaining("rise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewBand(0, 1, 3, 2, 1, 1))
        .withMessageContaining("more verdicts than its 3 pairs");
  }

  private ReviewEstimate estimate(int perBand, long seed, double threshold) {
    ReviewSample sample = ReviewSample.draw(pairs, CUTS, perBand, seed);
    return ReviewEstimate.of(sample.bands(verdicts(sample), pair -> true), threshold, 0.95);
  }

  private List<@Nullable Verdict> verdicts(ReviewSample sample) {
    List<@Nullable Verdict> verdicts = new ArrayList<>();
    sample.drawn().forEach(pair -> verdicts.add(matches[pair] ? Verdict.MATCH : Verdict.NO_MATCH));
    return verdicts;
  }

  private double share(double threshold) {
    return count(threshold, true) / count(threshold, false);
  }

  private double recall(double threshold) {
    return count(threshold, true) / count(Double.NEGATIVE_INFINITY, true);
  }

  private double count(double threshold, boolean onlyMatches) {
    double count = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      boolean counts = pairs.weight(pair) >= threshold && (matches[pair] || !onlyMatches);
      count += counts ? 1 : 0;
    }
    return count;
  }

  private static ScoredPairs manyPairs() {
    SplittableRandom random = new SplittableRandom(6);
    PairBuffer buffer = new PairBuffer();
    for (int pair = 0; pair < PAIRS; pair++) {
      // Low weights are much more common than high ones.
      buffer.add(2 * pair, 2 * pair + 1, 8 - 16 * Math.sqrt(random.nextDouble()), 0.5);
    }
    return buffer.pairs();
  }

  private static boolean[] matches(ScoredPairs pairs) {
    SplittableRandom random = new SplittableRandom(7);
    boolean[] matches = new boolean[pairs.count()];
    for (int pair = 0; pair < matches.length; pair++) {
      matches[pair] = random.nextDouble() < SHARES[Steps.of(CUTS, pairs.weight(pair))];
    }
    return matches;
  }
}
