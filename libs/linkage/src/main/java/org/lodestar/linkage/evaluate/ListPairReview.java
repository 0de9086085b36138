package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Linkage errors between two lists, or within one, as reviewers found them where no truth is known.
 * Each two lists are a part of the sample of their own: its bands count only their pairs.
 *
 * @param one name of a list
 * @param other name of a later list, or the same for duplicates within it
 * @param pairs compared pairs with one record on each
 * @param decided verdicts on them of match or no match
 * @param missed share of the matches that lie below the threshold
 * @param missedVariance of its estimate; not a number when there are too few verdicts
 * @param falselyLinked share of no match among the pairs at or above the threshold
 * @param falselyLinkedVariance of its estimate; not a number when there are too few verdicts
 */
public record ListPairReview(
    String one,
    String other,
    long pairs,
    long decided,
    Interval missed,
    double missedVariance,
    Interval falselyLinked,
    double falselyLinkedVariance) {

  /**
   * @param verdicts one for each pair drawn, null where none is given yet
   * @param threshold a cut between two bands of the sample
   * @return a row for each two lists with pairs; both rates are {@link Interval#UNKNOWN} when a
   *     band holds pairs of them and no verdict decides on any
   */
  public static List<ListPairReview> of(
      ReviewSample sample,
      List<? extends @Nullable Verdict> verdicts,
      ScoredPairs pairs,
      Lists lists,
      double threshold,
      double level) {
    List<ListPairReview> reviews = new ArrayList<>();
    for (int a = 0; a < lists.count(); a++) {
      for (int b = a; b < lists.count(); b++) {
        int one = a;
        int other = b;
        List<ReviewBand> bands =
            sample.bands(verdicts, pair -> lists.areOn(one, other, pairs, pair));
        if (bands.stream().anyMatch(band -> band.pairs() > 0)) {
          reviews.add(of(lists.names().get(a), lists.names().get(b), bands, threshold, level));
        }
      }
    }
    return List.copyOf(reviews);
  }

  private static ListPairReview of(
      String one, String other, List<ReviewBand> bands, double threshold, double level) {
    long pairs = bands.stream().mapToLong(ReviewBand::pairs).sum();
    long decided = bands.stream().mapToLong(ReviewBand::decided).sum();
    boolean isKnown = bands.stream().allMatch(ReviewBand::isUsable);
    ReviewEstimate estimate =
        isKnown ? ReviewEstimate.of(bands, threshold, level) : ReviewEstimate.UNKNOWN;
    return new ListPairReview(
        one,
        other,
        pairs,
        decided,
        estimate.recall().complement(),
        estimate.recallVariance(),
        estimate.precision().complement(),
        estimate.precisionVariance());
  }
}
