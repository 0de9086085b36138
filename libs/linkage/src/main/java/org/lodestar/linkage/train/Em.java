package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.work.Threads;

/**
 * Expectation and maximisation for m and lambda (Fellegi and Sunter 1969; Dempster, Laird and Rubin
 * 1977; Winkler 1988), on counted patterns.
 *
 * <p>Lambda is the share of matches among all possible pairs, of which only candidates were looked
 * at; the others are taken for no matches. So all rules are learnt from together and no comparison
 * has to be left out because a rule asks for its agreement: that a candidate agrees by chance is
 * already in u.
 *
 * <p>m given that the parent agrees is learnt from such pairs alone; where it does not agree, m is
 * that of all pairs: candidates that disagree in the parent are those that agree elsewhere, since
 * else no rule would have found them, and m would come out too high.
 *
 * <p>u comes from random pairs, of which the share that are matches is taken away; u given that the
 * parent agrees from random pairs that agree in it, each counted as far as it is no match.
 */
final class Em {
  /** Weighs like so many pairs spread over the levels, so that none becomes impossible. */
  private static final double SMOOTHING = 0.5;

  private static final double BELIEF = 0.2;

  /** What is believed of m beforehand weighs half as much as what is seen. */
  private static final double BEFOREHAND = 0.5;

  private final Tally candidates;
  private final Tally random;
  private final @Nullable Tally[] agreeing;
  private final double total;
  private final boolean[][] fixedM;
  private final boolean[][] fixedU;
  private final List<Training.Round> history = new ArrayList<>();

  /**
   * @param total how many pairs there could be
   */
  Em(
      Tally candidates,
      Tally random,
      @Nullable Tally[] agreeing,
      double total,
      boolean[][] fixedM,
      boolean[][] fixedU) {
    this.candidates = candidates;
    this.random = random;
    this.agreeing = agreeing;
    this.total = Math.max(1, total);
    this.fixedM = fixedM;
    this.fixedU = fixedU;
  }

  List<Training.Round> history() {
    return List.copyOf(history);
  }

  /** Changes the probabilities until they stand still; gives whether they do. */
  boolean run(Probabilities p, double convergence, int most) {
    for (int round = 0; round < most; round++) {
      Threads.goOn();
      double change = round(p);
      history.add(new Training.Round(1, p.lambda, change, fit(p), listed(p.m[0]), listed(p.u[0])));
      if (change < convergence) {
        return true;
      }
    }
    return false;
  }

  /**
   * How likely the patterns of the candidates are, and that no other pair is a match. It may become
   * smaller from round to round where u is learnt too, which comes from other pairs, or where m is
   * believed beforehand, since that weighs by what was seen.
   */
  private Training.Fit fit(Probabilities p) {
    double likelihood = (total - candidates.pairs()) * Math.log1p(-p.lambda);
    for (int at = 0; at < candidates.size(); at++) {
      likelihood += candidates.counts()[at] * p.logLikelihood(candidates.levels()[at]);
    }
    double belief = 0;
    for (int i = 0; i < p.parent.length; i++) {
      for (int state = 0; state < 2; state++) {
        belief +=
            state == 0 || p.parent[i] != Probabilities.NOBODY
                ? logDensity(p.m[state][i], p.absent[i], SMOOTHING)
                : 0;
      }
    }
    return new Training.Fit(likelihood, belief);
  }

  /** Of such probabilities, where so many pairs spread over the levels are believed in. */
  static double logDensity(double[] p, boolean[] absent, double smoothing) {
    double sum = 0;
    int used = 0;
    for (int j = 0; j < p.length; j++) {
      sum += absent[j] ? 0 : Math.log(p[j]);
      used += absent[j] ? 0 : 1;
    }
    return smoothing / used * sum;
  }

  static List<List<Double>> listed(double[][] numbers) {
    return Arrays.stream(numbers).map(each -> Arrays.stream(each).boxed().toList()).toList();
  }

  private double round(Probabilities p) {
    double[][][] matches = like(p.m);
    double expected = 0;
    for (int at = 0; at < candidates.size(); at++) {
      int[] pattern = candidates.levels()[at];
      double share = candidates.counts()[at] * p.posterior(pattern);
      expected += share;
      for (int i = 0; i < pattern.length; i++) {
        matches[0][i][pattern[i]] += share;
        matches[1][i][pattern[i]] += p.state(i, pattern) * share;
      }
    }
    double[][] others = others(p, 1);
    double before = p.lambda;
    p.lambda = Math.clamp(expected / total, 1e-12, 0.5);
    double change = maximise(p, matches);
    // Where every m is fixed lambda alone moves, and tells when all stands still.
    change = change == 0 ? Math.abs(p.lambda - before) / p.lambda : change;
    setU(p);
    setGivenU(p, others);
    return change;
  }

  private static double[][][] like(double[][][] numbers) {
    double[][][] zeros = new double[numbers.length][][];
    for (int state = 0; state < zeros.length; state++) {
      zeros[state] = new double[numbers[state].length][];
      for (int i = 0; i < zeros[state].length; i++) {
        zeros[state][i] = new double[numbers[state][i].length];
      }
    }
    return zeros;
  }

  /**
   * How often each level holds among pairs that agree in the parent and are no matches.
   *
   * @param believed how much of the probability of a match is believed, from 0 to 1
   */
  double[][] others(Probabilities p, double believed) {
    double[][] others = new double[p.parent.length][];
    for (int i = 0; i < others.length; i++) {
      others[i] = new double[p.absent[i].length];
      if (p.parent[i] != Probabilities.NOBODY) {
        Tally drawn = drawn(p, i);
        for (int at = 0; at < drawn.size(); at++) {
          int[] pattern = drawn.levels()[at];
          others[i][pattern[i]] += drawn.counts()[at] * (1 - believed * p.posterior(pattern));
        }
      }
    }
    return others;
  }

  private double maximise(Probabilities p, double[][][] matches) {
    double change = 0;
    for (int i = 0; i < p.parent.length; i++) {
      for (int state = 0; state < 2; state++) {
        if (state == 0 || p.parent[i] != Probabilities.NOBODY) {
          believe(p.belief[i], matches[state][i], p.absent[i]);
          change = Math.max(change, set(p.m[state][i], matches[state][i], p.absent[i], fixedM[i]));
        }
      }
    }
    return change;
  }

  /**
   * Without examples nothing tells a person from a household but what one believes of how people's
   * records differ: that a birth date mostly stays, for one.
   */
  private static void believe(double @Nullable [] belief, double[] matches, boolean[] absent) {
    if (belief == null) {
      return;
    }
    double present = 0;
    for (int j = 0; j < matches.length; j++) {
      present += absent[j] ? 0 : matches[j];
    }
    for (int j = 0; j < matches.length; j++) {
      matches[j] += absent[j] ? 0 : BEFOREHAND * present * belief[j];
    }
  }

  /** Shares of counts; gives the largest change. */
  private static double set(double[] into, double[] counts, boolean[] absent, boolean[] fixed) {
    double present = 0;
    int used = 0;
    for (int j = 0; j < counts.length; j++) {
      present += absent[j] ? 0 : counts[j];
      used += absent[j] ? 0 : 1;
    }
    double change = 0;
    for (int j = 0; j < counts.length; j++) {
      if (!absent[j] && !fixed[j]) {
        double share = (counts[j] + SMOOTHING / used) / (present + SMOOTHING);
        change = Math.max(change, Math.abs(share - into[j]));
        into[j] = share;
      }
    }
    return change;
  }

  /**
   * Random pairs are matches with probability lambda, and a level that nobody but a match reaches
   * would owe all its u to them: u = (seen - lambda m) / (1 - lambda). Half a pair that was not
   * seen is added (Jeffreys 1946), and u is never less than that: the sample cannot tell.
   */
  void setU(Probabilities p) {
    for (int i = 0; i < p.parent.length; i++) {
      double[] seen = random.seen(i, p.absent[i].length);
      double present = 0;
      for (int j = 0; j < seen.length; j++) {
        present += p.absent[i][j] ? 0 : seen[j];
      }
      double sum = 0;
      for (int j = 0; j < seen.length; j++) {
        if (!p.absent[i][j] && !fixedU[i][j]) {
          double share = (seen[j] + 0.5) / (present + 1);
          double least = Math.max(share / 20, 0.5 / (present + 1));
          double m = p.m[0][i][j];
          p.u[0][i][j] = Math.max(least, (share - p.lambda * m) / (1 - p.lambda));
        }
        sum += p.absent[i][j] ? 0 : p.u[0][i][j];
      }
      for (int j = 0; j < seen.length; j++) {
        p.u[0][i][j] = fixedU[i][j] || p.absent[i][j] ? p.u[0][i][j] : p.u[0][i][j] / sum;
      }
    }
  }

  /**
   * Where nearly all pairs that agree in the parent are matches, hardly any are left to learn from;
   * so independence is believed in as much as in a fifth of all that were drawn.
   */
  void setGivenU(Probabilities p, double[][] others) {
    for (int i = 0; i < others.length; i++) {
      if (p.parent[i] != Probabilities.NOBODY) {
        double belief = BELIEF * Arrays.stream(drawn(p, i).counts()).sum();
        for (int j = 0; j < others[i].length; j++) {
          others[i][j] += p.absent[i][j] ? 0 : belief * p.u[0][i][j];
        }
        set(p.u[1][i], others[i], p.absent[i], fixedU[i]);
      }
    }
  }

  private Tally drawn(Probabilities p, int comparison) {
    return Objects.requireNonNull(agreeing[p.parent[comparison]]);
  }
}
