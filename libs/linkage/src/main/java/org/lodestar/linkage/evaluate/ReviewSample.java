package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A seeded sample of pairs for reviewers, of equal size from each band of weight (or the whole band
 * where it has no more), so that the rare and doubtful weights are seen as often as the common
 * ones.
 */
public final class ReviewSample {
  private final ScoredPairs pairs;
  private final double[] cuts;
  private final List<Integer> drawn;

  private ReviewSample(ScoredPairs pairs, double[] cuts, List<Integer> drawn) {
    this.pairs = pairs;
    this.cuts = cuts;
    this.drawn = List.copyOf(drawn);
  }

  /**
   * @param cuts weights at which a new band begins, rising; the first band lies below the first cut
   * @param perBand pairs to draw from each band
   */
  public static ReviewSample draw(ScoredPairs pairs, double[] cuts, int perBand, long seed) {
    requireRising(cuts);
    if (perBand < 1) {
      throw new IllegalArgumentException("at least one pair is drawn from each band");
    }
    int[][] kept = new int[cuts.length + 1][perBand];
    int[] seen = new int[cuts.length + 1];
    SplittableRandom random = new SplittableRandom(seed);
    for (int pair = 0; pair < pairs.count(); pair++) {
      int band = Steps.of(cuts, pairs.weight(pair));
      // Every pair so far is kept with the same chance (J. S. Vitter 1985, algorithm R).
      int place = seen[band] < perBand ? seen[band] : random.nextInt(seen[band] + 1);
      seen[band]++;
      if (place < perBand) {
        kept[band][place] = pair;
      }
    }
    return new ReviewSample(pairs, cuts.clone(), shuffled(kept, seen, random));
  }

  /** Pairs by number, in a seeded order that does not show the weight. */
  public List<Integer> drawn() {
    return drawn;
  }

  /**
   * The bands with the verdicts given.
   *
   * @param verdicts one for each pair drawn, null where none is given yet
   * @param counted which pairs the estimate is about, such as those between two lists
   */
  public List<ReviewBand> bands(List<? extends @Nullable Verdict> verdicts, IntPredicate counted) {
    if (verdicts.size() != drawn.size()) {
      throw new IllegalArgumentException(
          "%d pairs were drawn and %d verdicts given".formatted(drawn.size(), verdicts.size()));
    }
    long[] sizes = new long[cuts.length + 1];
    for (int pair = 0; pair < pairs.count(); pair++) {
      sizes[band(pair)] += counted.test(pair) ? 1 : 0;
    }
    long[][] given = new long[cuts.length + 1][Verdict.values().length];
    for (int i = 0; i < drawn.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (verdict != null && counted.test(drawn.get(i))) {
        given[band(drawn.get(i))][verdict.ordinal()]++;
      }
    }
    return bands(sizes, given);
  }

  private List<ReviewBand> bands(long[] sizes, long[][] given) {
    List<ReviewBand> bands = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : cuts[i - 1];
      double to = i == cuts.length ? Double.POSITIVE_INFINITY : cuts[i];
      long[] of = given[i];
      bands.add(new ReviewBand(from, to, sizes[i], of[0], of[1], of[2]));
    }
    return bands;
  }

  private int band(int pair) {
    return Steps.of(cuts, pairs.weight(pair));
  }

  private static List<Integer> shuffled(int[][] kept, int[] seen, SplittableRandom random) {
    List<Integer> all = new ArrayList<>();
    for (int band = 0; band < kept.length; band++) {
      Arrays.stream(kept[band], 0, Math.min(seen[band], kept[band].length)).forEach(all::add);
    }
    for (int i = all.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      Integer moved = all.set(i, all.get(other));
      all.set(other, moved);
    }
    return all;
  }

  private static void requireRising(double[] cuts) {
    for (int i = 0; i < cuts.length; i++) {
      if (!Double.isFinite(cuts[i]) || i > 0 && cuts[i] <= cuts[i - 1]) {
        throw new IllegalArgumentException("the cuts between bands are numbers that rise");
      }
    }
  }
}
