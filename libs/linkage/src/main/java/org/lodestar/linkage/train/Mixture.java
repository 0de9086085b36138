package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.PairKind;

/**
 * Kinds of pairs while they are being learnt: those of one entity first, then those of two.
 *
 * <p>Kinds of one entity share their probabilities in all comparisons but those of the place: who
 * moved was born on the same day.
 */
final class Mixture {
  /** A kind: its share of all pairs, and the probability of each level of each comparison. */
  static final class Part {
    final String name;
    final double[][] p;

    /** Comparisons in which its pairs are hardly more alike than strangers. */
    final Set<Integer> apart;

    double share;

    Part(String name, double share, double[][] p) {
      this(name, share, p, Set.of());
    }

    Part(String name, double share, double[][] p, Set<Integer> apart) {
      this.name = name;
      this.share = share;
      this.p = p;
      this.apart = Set.copyOf(apart);
    }
  }

  final boolean[][] absent;
  final int[] best;

  /** What is believed of each match kind beforehand, and for how many pairs that weighs. */
  final List<double[][]> believed = new ArrayList<>();

  final double belief;

  /** Probabilities of all pairs together. */
  final double[][] overall;

  final List<Part> matches = new ArrayList<>();
  final List<Part> others = new ArrayList<>();

  /** Comparisons in which the kinds of one entity differ. */
  final Set<Integer> place;

  Mixture(boolean[][] absent, int[] best, double belief, double[][] overall, Set<Integer> place) {
    this.absent = absent;
    this.best = best;
    this.belief = belief;
    this.overall = overall;
    this.place = Set.copyOf(place);
  }

  int width() {
    return best.length;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>(matches);
    parts.addAll(others);
    return parts;
  }

  double lambda() {
    return matches.stream().mapToDouble(part -> part.share).sum();
  }

  void scaleShares() {
    double sum = parts().stream().mapToDouble(part -> part.share).sum();
    parts().forEach(part -> part.share /= sum);
  }

  /** The model with these kinds; m and u of its levels are those of all kinds of a side. */
  Model in(Model model) {
    double lambda = lambda();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < width(); i++) {
      Comparison comparison = model.comparisons().get(i);
      List<Level> levels = new ArrayList<>();
      for (int j = 0; j < absent[i].length; j++) {
        Level level = comparison.levels().get(j);
        levels.add(
            level.isNull()
                ? level
                : level.with(mean(matches, i, j, lambda), mean(others, i, j, 1 - lambda)));
      }
      comparisons.add(comparison.with(levels).withGiven(null));
    }
    List<PairKind> kinds = new ArrayList<>();
    matches.forEach(part -> kinds.add(kind(part, true, lambda)));
    others.forEach(part -> kinds.add(kind(part, false, 1 - lambda)));
    return model.withComparisons(comparisons).withLambda(lambda).withKinds(kinds);
  }

  private static double mean(List<Part> parts, int comparison, int level, double all) {
    double sum = 0;
    for (Part part : parts) {
      sum += part.share * part.p[comparison][level];
    }
    return Math.clamp(sum / all, 0, 1);
  }

  /** m of each level, over all kinds of one entity. */
  List<List<Double>> m() {
    return means(matches, lambda());
  }

  /** u of each level, over all kinds of two. */
  List<List<Double>> u() {
    return means(others, 1 - lambda());
  }

  /** u of each level of a comparison, over all kinds of two. */
  double[] u(int comparison) {
    double[] u = new double[absent[comparison].length];
    for (int j = 0; j < u.length; j++) {
      u[j] = absent[comparison][j] ? 0 : mean(others, comparison, j, 1 - lambda());
    }
    return u;
  }

  private List<List<Double>> means(List<Part> parts, double all) {
    List<List<Double>> means = new ArrayList<>();
    for (int i = 0; i < width(); i++) {
      List<Double> own = new ArrayList<>();
      for (int j = 0; j < absent[i].length; j++) {
        own.add(absent[i][j] ? 0 : mean(parts, i, j, all));
      }
      means.add(own);
    }
    return means;
  }

  private static PairKind kind(Part part, boolean match, double all) {
    List<List<Double>> levels = new ArrayList<>();
    for (double[] comparison : part.p) {
      List<Double> own = new ArrayList<>();
      for (double p : comparison) {
        own.add(p);
      }
      levels.add(own);
    }
    return new PairKind(part.name, match, Math.clamp(part.share / all, 0, 1), levels);
  }

  /** How alike a kind of two entities is to one of one: 0 as strangers are, 1 not to be told. */
  double likeness(Part part) {
    double alike = 0;
    double all = 0;
    double[][] match = matches.getFirst().p;
    for (int i = 0; i < width(); i++) {
      double bits = 0;
      double shared = 0;
      double usual = 0;
      for (int j = 0; j < match[i].length; j++) {
        if (!absent[i][j] && match[i][j] > 0) {
          bits += match[i][j] * Math.log(match[i][j] / overall[i][j]);
          shared += Math.min(part.p[i][j], match[i][j]);
          usual += Math.min(overall[i][j], match[i][j]);
        }
      }
      all += bits;
      alike += usual >= 1 ? 0 : bits * Math.max(0, (shared - usual) / (1 - usual));
    }
    return all <= 0 ? 0 : alike / all;
  }

  /**
   * Without the kinds of two entities that came to look like one: where pairs that agree in
   * something are mostly matches, such a kind takes them. Null when there is none.
   */
  @Nullable Mixture withoutAlike() {
    List<Part> kept =
        others.stream()
            .filter(part -> part == others.getFirst() || likeness(part) <= MixtureSeeds.TOO_ALIKE)
            .toList();
    if (kept.size() == others.size()) {
      return null;
    }
    Mixture again = new Mixture(absent, best, belief, overall, place);
    for (int k = 0; k < matches.size(); k++) {
      again.believed.add(believed.get(k));
      again.matches.add(
          new Part(matches.get(k).name, matches.get(k).share, MixtureSeeds.copy(believed.get(k))));
    }
    again.others.addAll(kept);
    again.scaleShares();
    return again;
  }
}
