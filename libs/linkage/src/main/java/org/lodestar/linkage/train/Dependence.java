package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which comparison each depends on most, as a forest (after Chow and Liu 1968; Friedman, Geiger and
 * Goldszmidt 1997). Two people of one postcode share the town as well, two of one house often the
 * surname: weighed as if they were independent such pairs would look like matches.
 *
 * <p>What counts is how far the levels of a comparison are from their usual shares among pairs that
 * agree in another one, times how often such pairs are among the candidates.
 */
final class Dependence {
  /** Bits, on average over all candidates, below which a dependence is left out. */
  private static final double LEAST = 0.02;

  private Dependence() {}

  private record Arrow(int parent, int child, double bits) {}

  /**
   * The parent of each comparison, or {@link Probabilities#NOBODY}.
   *
   * @param agreeing pairs that agree in each comparison; null where such cannot be drawn
   */
  static int[] parents(
      Tally random, @Nullable Tally[] agreeing, Tally candidates, Probabilities p) {
    int width = agreeing.length;
    List<Arrow> arrows = new ArrayList<>();
    for (int parent = 0; parent < width; parent++) {
      Tally drawn = agreeing[parent];
      if (drawn != null && drawn.size() > 0) {
        double share = share(candidates, parent, p.best[parent]);
        for (int child = 0; child < width; child++) {
          if (child != parent) {
            double bits = share * divergence(drawn, random, child, p.absent[child]);
            arrows.add(new Arrow(parent, child, bits));
          }
        }
      }
    }
    return forest(arrows, width);
  }

  /** The strongest arrows first, none into a circle. */
  private static int[] forest(List<Arrow> arrows, int width) {
    int[] parents = new int[width];
    Arrays.fill(parents, Probabilities.NOBODY);
    arrows.sort(
        Comparator.comparingDouble((Arrow arrow) -> -arrow.bits)
            .thenComparingInt(Arrow::parent)
            .thenComparingInt(Arrow::child));
    for (Arrow arrow : arrows) {
      if (arrow.bits >= LEAST
          && parents[arrow.child] == Probabilities.NOBODY
          && !leadsTo(arrow.parent, arrow.child, parents)) {
        parents[arrow.child] = arrow.parent;
      }
    }
    return parents;
  }

  private static boolean leadsTo(int from, int to, int[] parents) {
    int at = from;
    while (at != Probabilities.NOBODY) {
      if (at == to) {
        return true;
      }
      at = parents[at];
    }
    return false;
  }

  private static double share(Tally tally, int comparison, int level) {
    double agreeing = 0;
    double all = 0;
    for (int i = 0; i < tally.size(); i++) {
      all += tally.counts()[i];
      agreeing += tally.levels()[i][comparison] == level ? tally.counts()[i] : 0;
    }
    return all == 0 ? 0 : agreeing / all;
  }

  /** Kullback-Leibler, in bits, of the levels of a comparison from their usual shares. */
  private static double divergence(Tally drawn, Tally random, int child, boolean[] absent) {
    double[] here = shares(drawn, child, absent);
    double[] usually = shares(random, child, absent);
    double bits = 0;
    for (int j = 0; j < here.length; j++) {
      bits += absent[j] ? 0 : here[j] * Math.log(here[j] / usually[j]) / Math.log(2);
    }
    return bits;
  }

  private static double[] shares(Tally tally, int comparison, boolean[] absent) {
    double[] seen = tally.seen(comparison, absent.length);
    double sum = 0;
    for (int j = 0; j < seen.length; j++) {
      seen[j] = absent[j] ? 0 : seen[j] + 0.5;
      sum += seen[j];
    }
    for (int j = 0; j < seen.length; j++) {
      seen[j] /= sum;
    }
    return seen;
  }
}
