package org.lodestar.linkage.score;

import java.util.List;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.PairKind;

/**
 * The match weight where there are several kinds of pairs:
 *
 * <pre>log2(lambda/(1-lambda)) + log2(sum over matches of share * product of p
 *                               / sum over the others of share * product of p)</pre>
 *
 * <p>Agreement on a value that a share f of the records has, in a kind of two entities where
 * agreement has the probability p and by chance alone u: of the agreement a = (p - u) / (1 - u)
 * comes from what the two share, such as a home, and is as likely for a rare value; the rest is
 * chance, so p becomes a + (1 - a) f.
 */
final class KindWeights {
  /** Products are kept from becoming too small for a number. */
  private static final double SMALL = 1e-100;

  /** No level is impossible. */
  private static final double LEAST = 1e-12;

  private final int kinds;
  private final int matches;
  private final double[] shares;

  /** By kind, comparison and level; 1 where a value is absent. */
  private final double[][][] p;

  /** How much the comparisons from a place on can still raise a match kind over another one. */
  private final double[][][] still;

  private final double prior;

  /**
   * @param order of the comparisons in which they are asked
   * @param exactU u of whole agreement, by comparison
   * @param rarest bits that the rarity of a value adds at most, by comparison and level
   */
  KindWeights(Model model, int[] order, double[] exactU, double[][] rarest) {
    List<PairKind> sorted =
        model.kinds().stream().sorted((a, b) -> Boolean.compare(b.match(), a.match())).toList();
    kinds = sorted.size();
    matches = (int) sorted.stream().filter(PairKind::match).count();
    shares = sorted.stream().mapToDouble(PairKind::share).toArray();
    prior = model.priorWeight();
    p = new double[kinds][order.length][];
    for (int k = 0; k < kinds; k++) {
      for (int i = 0; i < order.length; i++) {
        List<Level> levels = model.comparisons().get(i).levels();
        p[k][i] = new double[levels.size()];
        for (int j = 0; j < levels.size(); j++) {
          p[k][i][j] =
              levels.get(j).isNull() ? 1 : Math.max(sorted.get(k).levels().get(i).get(j), LEAST);
        }
      }
    }
    still = still(order, exactU, rarest);
  }

  private double[][][] still(int[] order, double[] exactU, double[][] rarest) {
    double[][][] all = new double[matches][kinds][order.length + 1];
    for (int m = 0; m < matches; m++) {
      for (int k = matches; k < kinds; k++) {
        all[m][k][order.length] = 1;
        for (int at = order.length - 1; at >= 0; at--) {
          int i = order[at];
          double most = 0;
          for (int j = 0; j < p[k][i].length; j++) {
            most =
                Math.max(
                    most, p[m][i][j] / rare(p[k][i][j], exactU[i], Math.pow(2, -rarest[i][j])));
          }
          all[m][k][at] = all[m][k][at + 1] * most;
        }
      }
    }
    return all;
  }

  /**
   * Probability of agreement on a value of some rarity.
   *
   * @param change share of the value over u, raised to the weight that rarity has; 1 for none
   */
  private static double rare(double p, double u, double change) {
    if (change == 1 || p <= u) {
      return p * change;
    }
    double shared = (p - u) / (1 - u);
    return shared + (1 - shared) * u * change;
  }

  /** What a pair begins with, before anything is asked. */
  double[] begin() {
    return shares.clone();
  }

  /** Takes one more comparison in. */
  void take(double[] products, int comparison, int level, double exactU, double change) {
    double most = 0;
    for (int k = 0; k < kinds; k++) {
      double of = p[k][comparison][level];
      products[k] *= k < matches ? of : rare(of, exactU, change);
      most = Math.max(most, products[k]);
    }
    if (most < SMALL) {
      for (int k = 0; k < kinds; k++) {
        products[k] /= SMALL;
      }
    }
  }

  /** The match weight by what was taken in. */
  double weight(double[] products) {
    double match = 0;
    double other = 0;
    for (int k = 0; k < kinds; k++) {
      match += k < matches ? products[k] : 0;
      other += k < matches ? 0 : products[k];
    }
    return prior + Math.log(match / other) / Math.log(2);
  }

  /** The most that the weight can become, whatever the comparisons from a place on say. */
  double most(double[] products, int at) {
    double least = Double.POSITIVE_INFINITY;
    for (int k = matches; k < kinds; k++) {
      double match = 0;
      for (int m = 0; m < matches; m++) {
        match += products[m] * still[m][k][at];
      }
      least = Math.min(least, match / products[k]);
    }
    return prior + Math.log(least) / Math.log(2);
  }
}
