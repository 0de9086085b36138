package org.lodestar.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;

/** How well probabilities explain what was counted, on patterns made by chance. */
class FitTest {
  private static final int WIDTH = 4;

  /** Columns by turns with an absent level, and with a level between the same and all other. */
  private static Model model(boolean withU) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < WIDTH; i++) {
      String name = String.valueOf((char) ('a' + i));
      List<Level> levels = new ArrayList<>();
      if (i % 2 == 0) {
        levels.add(Level.absent("absent", "%1$s_l is null or %1$s_r is null".formatted(name)));
      }
      levels.add(Level.when("same", "%1$s_l = %1$s_r".formatted(name)));
      if (i > 1) {
        levels.add(Level.when("near", "levenshtein(%1$s_l, %1$s_r) <= 1".formatted(name)));
      }
      levels.add(Level.otherwise());
      List<Double> us = levels.size() == 2 ? List.of(0.02, 0.98) : List.of(0.01, 0.09, 0.9, 0.0);
      int absent = i % 2 == 0 ? 1 : 0;
      for (int j = absent; withU && j < levels.size(); j++) {
        double u = us.get(j - absent);
        Level level = levels.get(j);
        levels.set(
            j, new Level(level.condition(), level.label(), false, null, u, null, false, true));
      }
      comparisons.add(new Comparison(name, "", levels));
    }
    return Model.of(LinkType.DEDUPE_ONLY, comparisons, List.of(BlockingRule.on("a")));
  }

  /** All patterns, of which some are as matches are, and some more than independence gives. */
  private static int[][] patterns(Model model) {
    int[] sizes = model.comparisons().stream().mapToInt(each -> each.levels().size()).toArray();
    int all = Arrays.stream(sizes).reduce(1, (x, y) -> x * y);
    int[][] patterns = new int[all][WIDTH];
    for (int at = 0; at < all; at++) {
      int rest = at;
      for (int i = 0; i < WIDTH; i++) {
        patterns[at][i] = rest % sizes[i];
        rest /= sizes[i];
      }
    }
    return patterns;
  }

  private static long[] counts(Model model, int[][] patterns, SplittableRandom random) {
    long[] counts = new long[patterns.length];
    for (int at = 0; at < counts.length; at++) {
      double other = 1e7;
      double match = 3e3;
      for (int i = 0; i < WIDTH; i++) {
        int last = model.comparisons().get(i).levels().size() - 1;
        other *= patterns[at][i] == last ? 0.9 : 0.05;
        match *= patterns[at][i] == model.comparisons().get(i).best() ? 0.8 : 0.1;
      }
      counts[at] = Math.round((other + match) * Math.exp(2 * random.nextDouble() - 1));
    }
    return counts;
  }

  private static PairSample sample(Model model, SplittableRandom random) {
    int[][] levels = patterns(model);
    double[] pairs = Arrays.stream(counts(model, levels, random)).asDoubleStream().toArray();
    double[] unfound = new double[pairs.length];
    for (int at = 0; at < pairs.length; at++) {
      unfound[at] = levels[at][0] == 1 ? 0 : pairs[at] * (random.nextInt(3) / 2.0);
    }
    int[] sizes = model.comparisons().stream().mapToInt(each -> each.levels().size()).toArray();
    long[][] reached = Arrays.stream(sizes).mapToObj(long[]::new).toArray(long[][]::new);
    return new PairSample(
        levels,
        pairs,
        unfound,
        Arrays.stream(pairs).sum(),
        reached,
        Grain.fine(levels.length, sizes));
  }

  @Property(tries = 40)
  void learningKindsNeverMakesTheFitWorse(@ForAll long seed, @ForAll boolean anywhere) {
    Model model = model(false);
    PairSample sample = sample(model, new SplittableRandom(seed));
    MixtureEm em = anywhere ? MixtureEm.anywhere(sample) : MixtureEm.amongFound(sample);
    Mixture mixture = em.learn(new MixtureSeeds(model, sample, 4_000).mixture(), model).mixture();
    neverFalls(em.history());
    Training.Fit last = em.history().getLast().fit();
    assertThat(last.logLikelihood())
        .isCloseTo(byHand(sample, mixture, anywhere), offset(1e-9 * -last.logLikelihood()));
    assertThat(last.logBelief()).isNegative();
    noLevelIsRarerThanHalfAPair(sample, mixture);
  }

  private static void neverFalls(List<Training.Round> history) {
    assertThat(history).hasSizeGreaterThan(2);
    for (int round = 1; round < history.size(); round++) {
      Training.Round before = history.get(round - 1);
      Training.Round after = history.get(round);
      if (before.pass() == after.pass()) {
        double rounding = 1e-12 * Math.abs(before.fit().whole());
        assertThat(after.fit().whole())
            .as("round %d of pass %d", round, after.pass())
            .isGreaterThanOrEqualTo(before.fit().whole() - rounding);
      }
    }
    assertThat(history.get(1).fit().whole()).isGreaterThan(history.getFirst().fit().whole());
  }

  /** Each pattern by itself, straight from the letters. */
  private static double byHand(PairSample sample, Mixture mixture, boolean anywhere) {
    double sum = 0;
    for (int at = 0; at < sample.size(); at++) {
      double all = 0;
      double others = 0;
      for (Mixture.Part part : mixture.parts()) {
        double product = part.share;
        for (int i = 0; i < WIDTH; i++) {
          int level = sample.levels()[at][i];
          product *= mixture.absent[i][level] ? 1 : part.p[i][level];
        }
        all += product;
        others += mixture.matches.contains(part) ? 0 : product;
      }
      double apart = anywhere ? 0 : sample.unfound()[at];
      sum += (sample.pairs()[at] - apart) * Math.log(all) + apart * Math.log(others);
    }
    return sum;
  }

  private static void noLevelIsRarerThanHalfAPair(PairSample sample, Mixture mixture) {
    for (Mixture.Part part : mixture.parts()) {
      double share = mixture.matches.contains(part) ? mixture.lambda() : part.share;
      // What is believed beforehand weighs less than ten pairs here.
      double least = 0.5 / (share * sample.total() + 10);
      for (int i = 0; i < WIDTH; i++) {
        for (int j = 0; j < part.p[i].length; j++) {
          assertThat(mixture.absent[i][j] || part.p[i][j] >= least)
              .as("%s, comparison %d, level %d: %s", part.name, i, j, part.p[i][j])
              .isTrue();
        }
      }
    }
  }

  private static Tally tally(Model model, SplittableRandom random) {
    int[][] levels = patterns(model);
    return new Tally(levels, counts(model, levels, random));
  }

  private static Probabilities alone(Model model) {
    int[] nobody = new int[WIDTH];
    Arrays.fill(nobody, Probabilities.NOBODY);
    return new Probabilities(model, nobody);
  }

  @Property(tries = 40)
  void aPassOfOneRuleNeverMakesTheFitWorse(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Model model = model(true);
    List<Training.Round> history = new ArrayList<>();
    boolean[] free = {false, true, true, true};
    new RulePass(tally(model, random), model, alone(model), free).run(3, history);
    neverFalls(history);
    assertThat(history).allMatch(round -> round.pass() == 3);
  }

  /** Where u is held and nothing is believed; else u moves by pairs of its own. */
  @Property(tries = 40)
  void learningAmongCandidatesNeverMakesTheFitWorse(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Model model = model(true);
    Tally candidates = tally(model, random);
    boolean[][] none = new boolean[WIDTH][];
    boolean[][] all = new boolean[WIDTH][];
    for (int i = 0; i < WIDTH; i++) {
      none[i] = new boolean[model.comparisons().get(i).levels().size()];
      all[i] = none[i].clone();
      Arrays.fill(all[i], true);
    }
    double total = candidates.pairs() * (1 + random.nextInt(50));
    Em em = new Em(candidates, tally(model, random), new Tally[WIDTH], total, none, all);
    Probabilities p = alone(model);
    p.lambda = 1e-4;
    em.run(p, model.emConvergence(), 100);
    neverFalls(em.history());
    Training.Round last = em.history().getLast();
    double sum = (total - candidates.pairs()) * Math.log(1 - p.lambda);
    for (int at = 0; at < candidates.size(); at++) {
      double match = p.lambda;
      double other = 1 - p.lambda;
      for (int i = 0; i < WIDTH; i++) {
        int level = candidates.levels()[at][i];
        match *= p.absent[i][level] ? 1 : p.m[0][i][level];
        other *= p.absent[i][level] ? 1 : p.u[0][i][level];
      }
      sum += candidates.counts()[at] * Math.log(match + other);
    }
    assertThat(last.fit().logLikelihood()).isCloseTo(sum, offset(-1e-9 * sum));
  }

  @Property(tries = 100)
  void aLogarithmOfASumIsThatOfTheSum(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double a = random.nextDouble();
    double b = Math.pow(random.nextDouble(), 40);
    assertThat(Probabilities.logOfSum(Math.log(a), Math.log(b)))
        .isCloseTo(Math.log(a + b), offset(1e-12));
    assertThat(Probabilities.logOfSum(-2_000, -2_000)).isCloseTo(Math.log(2) - 2_000, offset(1e-9));
  }
}
