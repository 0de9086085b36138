package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * With which kinds of pairs learning begins: one entity, strangers, and for each comparison whose
 * agreement implies something of the others the pairs that agree in it. Where one of these shares
 * several things, as a home goes with its street and town, there is also one entity that shares
 * none of them: who has moved.
 */
final class MixtureSeeds {
  /** Bits that agreement must say of the other comparisons. */
  private static final double TELLS = 0.1;

  /** A kind of two entities that shares more than this of what one entity shares is none. */
  static final double TOO_ALIKE = 0.6;

  private static final double SHARED = 0.7;
  private static final double RARE = 0.3;
  private static final double MOVED = 0.2;

  /** So many pairs what is believed beforehand weighs, where something is. */
  private static final double BELIEF = 50;

  private static final double NO_BELIEF = 2;

  private final Model model;
  private final PairSample sample;
  private final int records;
  private final boolean[][] absent;
  private final int[] best;
  private final double[][] overall;
  private final Set<Integer> own;

  /** Where nothing is known of what is a person's own. */
  MixtureSeeds(Model model, PairSample sample, int records) {
    this(model, sample, records, Set.of());
  }

  /**
   * @param own comparisons of what is a person's own
   */
  MixtureSeeds(Model model, PairSample sample, int records, Set<Integer> own) {
    this.own = Set.copyOf(own);
    this.model = model;
    this.sample = sample;
    this.records = records;
    Probabilities usual = new Probabilities(model, nobody(model.comparisons().size()));
    absent = usual.absent;
    best = usual.best;
    overall = new double[best.length][];
    for (int i = 0; i < best.length; i++) {
      overall[i] = shares(sample.seen(i, absent[i].length), absent[i], 1e-3);
    }
  }

  private static int[] nobody(int width) {
    int[] nobody = new int[width];
    java.util.Arrays.fill(nobody, Probabilities.NOBODY);
    return nobody;
  }

  static double[] shares(double[] counts, boolean[] absent, double more) {
    double[] shares = new double[counts.length];
    double sum = 0;
    for (int j = 0; j < shares.length; j++) {
      shares[j] = absent[j] ? 0 : counts[j] + more;
      sum += shares[j];
    }
    for (int j = 0; j < shares.length; j++) {
      shares[j] /= sum == 0 ? 1 : sum;
    }
    return shares;
  }

  Mixture mixture() {
    Probabilities usual = new Probabilities(model, nobody(best.length));
    double[][] one = usual.m[0];
    boolean isBelieved =
        model.comparisons().stream()
            .flatMap(each -> each.levels().stream())
            .filter(level -> !level.isNull())
            .map(Level::m)
            .noneMatch(java.util.Objects::isNull);
    List<Mixture.Part> agreeing = new ArrayList<>();
    Set<Integer> place = Set.of();
    double most = 0;
    Mixture probe = start(isBelieved, one, Set.of());
    AgreeingKinds kinds = new AgreeingKinds(sample, probe, records, own);
    for (int i = 0; i < best.length; i++) {
      boolean equal = model.comparisons().get(i).equalColumn() != null;
      Mixture.Part part = equal ? kinds.of(i, model.comparisons().get(i).name()) : null;
      double bits = part == null ? 0 : divergence(part, i);
      if (part != null && bits >= TELLS && probe.likeness(part) <= TOO_ALIKE) {
        agreeing.add(part);
        Set<Integer> shared = shared(part);
        boolean more = shared.size() > place.size();
        if (shared.size() > 1 && (more || shared.size() == place.size() && bits > most)) {
          most = bits;
          place = shared;
        }
      }
    }
    Mixture mixture = start(isBelieved, one, place);
    if (!place.isEmpty()) {
      mixture.matches.add(moved(one, place));
      mixture.believed.add(copy(mixture.matches.getLast().p));
    }
    mixture.others.addAll(agreeing);
    mixture.scaleShares();
    return mixture;
  }

  private Mixture start(boolean isBelieved, double[][] one, Set<Integer> place) {
    Mixture mixture = new Mixture(absent, best, isBelieved ? BELIEF : NO_BELIEF, overall, place);
    mixture.matches.add(new Mixture.Part("one entity", 1.0 / Math.max(1, records), copy(one)));
    mixture.believed.add(copy(one));
    mixture.others.add(new Mixture.Part("strangers", 1, copy(overall)));
    return mixture;
  }

  private Mixture.Part moved(double[][] one, Set<Integer> place) {
    double[][] p = copy(one);
    place.forEach(i -> p[i] = overall[i].clone());
    String names =
        place.stream()
            .map(i -> model.comparisons().get(i).name())
            .collect(Collectors.joining(", "));
    return new Mixture.Part("one entity, but not in " + names, MOVED / Math.max(1, records), p);
  }

  /** Kullback-Leibler, in bits, of all other comparisons from their usual shares. */
  private double divergence(Mixture.Part part, int but) {
    double bits = 0;
    for (int i = 0; i < best.length; i++) {
      for (int j = 0; i != but && j < absent[i].length; j++) {
        double p = part.p[i][j];
        bits += absent[i][j] || p <= 0 ? 0 : p * Math.log(p / overall[i][j]) / Math.log(2);
      }
    }
    return bits;
  }

  /** What nearly all pairs of the kind share, and few others. */
  private Set<Integer> shared(Mixture.Part part) {
    Set<Integer> shared = new TreeSet<>();
    for (int i = 0; i < best.length; i++) {
      if (part.p[i][best[i]] > SHARED && overall[i][best[i]] < RARE) {
        shared.add(i);
      }
    }
    return shared;
  }

  static double[][] copy(double[][] of) {
    return java.util.Arrays.stream(of).map(double[]::clone).toArray(double[][]::new);
  }
}
