package org.lodestar.linkage.model;

import java.io.Serializable;
import java.util.List;
import org.lodestar.linkage.fault.LinkageException;

/**
 * One kind of pairs of records, with probabilities of its own. Pairs of one entity and pairs of two
 * are not all alike: two people may share a home and with it the postcode, the surname and the
 * telephone, and one person may have moved and then shares none of the place with their own earlier
 * record. Within a kind the comparisons are taken for independent; what they imply of each other is
 * said by there being several kinds (latent classes; Lazarsfeld and Henry 1968).
 *
 * @param name in words, such as "agree in address"
 * @param match whether its pairs are of one entity
 * @param share of the pairs of one entity, or of those of two, that are of this kind; all of either
 *     add up to 1
 * @param levels probability of each level of each comparison; 0 for a level of absent values
 */
public record PairKind(String name, boolean match, double share, List<List<Double>> levels)
    implements Serializable {
  public PairKind {
    levels = levels.stream().map(List::copyOf).toList();
    if (!(share >= 0 && share <= 1)) {
      throw new LinkageException(
          "The kind of pairs \"" + name + "\" has the share " + share + ", not one from 0 to 1.");
    }
  }

  /** Refuses kinds that do not go with the comparisons, or that do not tell matches from others. */
  static void check(List<PairKind> kinds, List<Comparison> comparisons) {
    for (PairKind kind : kinds) {
      if (kind.levels.size() != comparisons.size()) {
        throw new LinkageException(
            "The kind of pairs \""
                + kind.name
                + "\" has probabilities for "
                + kind.levels.size()
                + " comparisons; there are "
                + comparisons.size()
                + ".");
      }
      for (int i = 0; i < comparisons.size(); i++) {
        if (kind.levels.get(i).size() != comparisons.get(i).levels().size()) {
          throw new LinkageException(
              "The kind of pairs \""
                  + kind.name
                  + "\" needs one probability for each level of "
                  + comparisons.get(i).name()
                  + ".");
        }
      }
    }
    boolean some = !kinds.isEmpty();
    if (some && (isNone(share(kinds, true)) || isNone(share(kinds, false)))) {
      throw new LinkageException(
          "The shares of the kinds of pairs must add up to 1 among those of one entity,"
              + " and to 1 among those of two.");
    }
  }

  private static double share(List<PairKind> kinds, boolean match) {
    return kinds.stream().filter(kind -> kind.match == match).mapToDouble(PairKind::share).sum();
  }

  private static boolean isNone(double share) {
    return Math.abs(share - 1) > 1e-6;
  }
}
