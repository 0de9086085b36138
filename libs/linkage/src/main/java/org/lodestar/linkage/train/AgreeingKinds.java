package org.lodestar.linkage.train;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the kinds of two entities begin that agree in one comparison, such as people of one home:
 * from the pairs that agree in it and differ in all else that is a person's own. Of those that
 * agree in something of their own too, most are matches.
 */
final class AgreeingKinds {
  /** So many pairs there must be, beyond the matches that differ by slips in all that is own. */
  private static final double FEWEST = 30;

  /** Slips may come together, and be more often than is believed. */
  private static final double SLIPS = 4;

  /** Where nothing is known to be own: so many pairs for each record; of fewer, too many match. */
  private static final double MANY = 2;

  /** So much of all pairs is in each kind at the beginning. */
  private static final double MIXED = 0.001;

  private static final double LEAST = 1e-6;

  private final PairSample sample;
  private final Mixture begun;
  private final int records;
  private final Set<Integer> own;

  /**
   * @param begun with one entity and strangers
   * @param own comparisons of what is a person's own
   */
  AgreeingKinds(PairSample sample, Mixture begun, int records, Set<Integer> own) {
    this.sample = sample;
    this.begun = begun;
    this.records = records;
    this.own = Set.copyOf(own);
  }

  /** The kind that agrees in a comparison; null where there are too few such pairs. */
  Mixture.@Nullable Part of(int comparison, String name) {
    boolean many = own.contains(comparison) && pairs(comparison) >= MANY * records;
    Set<Integer> apart = new TreeSet<>(many ? Set.of() : own);
    apart.remove(comparison);
    double[][] counts = new double[begun.width()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new double[begun.absent[i].length];
    }
    double ofTwo = 0;
    double ofOne = 0;
    for (int at = 0; at < sample.size(); at++) {
      int[] levels = sample.levels()[at];
      double pairs = sample.pairs()[at];
      if (levels[comparison] == begun.best[comparison]) {
        boolean differ = differ(levels, apart);
        ofTwo += differ ? pairs : 0;
        ofOne += differ ? 0 : pairs;
        for (int i = 0; differ && i < counts.length; i++) {
          counts[i][levels[i]] += pairs;
        }
      }
    }
    boolean enough =
        apart.isEmpty() ? ofTwo >= MANY * records : ofTwo >= FEWEST + SLIPS * slip(apart) * ofOne;
    return enough ? part(name, ofTwo, counts, apart) : null;
  }

  /** How many pairs agree in a comparison. */
  private double pairs(int comparison) {
    return sample.seen(comparison, begun.absent[comparison].length)[begun.best[comparison]];
  }

  private Mixture.Part part(String name, double pairs, double[][] counts, Set<Integer> apart) {
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        counts[i][j] += pairs * MIXED * begun.overall[i][j];
      }
      counts[i] = MixtureSeeds.shares(counts[i], begun.absent[i], LEAST);
    }
    double share = pairs / sample.total() / 2;
    return new Mixture.Part("agree in " + name, share, counts, apart);
  }

  /** Whether the two differ in all of these as far as both have them, and have some. */
  private boolean differ(int[] levels, Set<Integer> apart) {
    boolean some = apart.isEmpty();
    for (int i : apart) {
      if (levels[i] == begun.best[i]) {
        return false;
      }
      some |= !begun.absent[i][levels[i]];
    }
    return some;
  }

  /** How often records of one entity are believed to differ in all of these. */
  private double slip(Set<Integer> apart) {
    double slip = 1;
    for (int i : apart) {
      slip *= 1 - begun.matches.getFirst().p[i][begun.best[i]];
    }
    return slip;
  }
}
