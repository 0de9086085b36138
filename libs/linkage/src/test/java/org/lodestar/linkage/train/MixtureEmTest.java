package org.lodestar.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;

/** Learning kinds of pairs from patterns whose matches are known. */
class MixtureEmTest {
  private static final double[] M = {0.9, 0.8, 0.95, 0.85};
  private static final double[] U = {1.0 / 400, 1.0 / 250, 1.0 / 60, 1.0 / 12};
  private static final int RECORDS = 100_000;
  private static final double TOTAL = RECORDS / 2.0 * (RECORDS - 1);
  private static final double MATCHES = 50_000;

  /** A draw that agrees in c and d by chance and stands for ten times as many pairs as match. */
  private static final double STRAY = 10 * MATCHES;

  private static Model model() {
    List<Comparison> comparisons =
        List.of("a", "b", "c", "d").stream()
            .map(
                name ->
                    Comparison.of(
                        name, Level.when("same", name + "_l = " + name + "_r"), Level.otherwise()))
            .toList();
    return Model.of(
        LinkType.DEDUPE_ONLY, comparisons, List.of(BlockingRule.on("a"), BlockingRule.on("b")));
  }

  /** All sixteen patterns; a rule finds what agrees in a or in b. */
  private static PairSample sample(double stray) {
    List<int[]> levels = new ArrayList<>();
    double[] pairs = new double[16];
    double[] unfound = new double[16];
    for (int pattern = 0; pattern < 16; pattern++) {
      int[] own = new int[4];
      double match = MATCHES;
      double other = TOTAL - MATCHES;
      for (int i = 0; i < 4; i++) {
        own[i] = pattern >> i & 1;
        match *= own[i] == 0 ? M[i] : 1 - M[i];
        other *= own[i] == 0 ? U[i] : 1 - U[i];
      }
      levels.add(own);
      pairs[pattern] = match + other;
      boolean found = own[0] == 0 || own[1] == 0;
      if (!found && own[2] == 0 && own[3] == 0) {
        pairs[pattern] += stray;
      }
      unfound[pattern] = found ? 0 : pairs[pattern];
    }
    return new PairSample(
        levels.toArray(int[][]::new),
        pairs,
        unfound,
        TOTAL + stray,
        new long[4][2],
        Grain.fine(16, new int[] {2, 2, 2, 2}));
  }

  private static Mixture learnt(MixtureEm em, PairSample sample) {
    return em.learn(new MixtureSeeds(model(), sample, RECORDS).mixture(), model()).mixture();
  }

  @Test
  void whereDrawsAreFairMatchesAreFoundAnywhere() {
    PairSample sample = sample(0);
    MixtureEm em = MixtureEm.anywhere(sample);
    Mixture mixture = learnt(em, sample);
    assertThat(mixture.lambda() * TOTAL).isCloseTo(MATCHES, withPercentage(5));
    assertThat(em.foundShare(mixture)).isBetween(0.95, 1.0);
  }

  @Test
  void onlyFoundPairsAreMatchesHoweverAlikeOthersAre() {
    PairSample sample = sample(STRAY);
    MixtureEm em = MixtureEm.amongFound(sample);
    Mixture mixture = learnt(em, sample);
    double found = 1 - (1 - M[0]) * (1 - M[1]);
    assertThat(mixture.lambda() * sample.total()).isCloseTo(found * MATCHES, withPercentage(12));
    // Matches that differ in a are lost among strangers that agree in b: m of a comes out near 1.
    for (int i = 1; i < M.length; i++) {
      assertThat(mixture.m().get(i).getFirst()).isBetween(M[i] - 0.05, M[i] + 0.05);
    }
  }

  /** Learning that took "agree in c and d" for one entity is told by what rules find of it. */
  @Test
  void matchesThatNoRuleFindsAreSeen() {
    PairSample sample = sample(STRAY);
    Mixture loose = new MixtureSeeds(model(), sample, RECORDS).mixture();
    double[][] strangers = loose.others.getFirst().p;
    double[][] alike = {strangers[0], strangers[1], {0.99, 0.01}, {0.99, 0.01}};
    loose.matches.clear();
    loose.matches.add(new Mixture.Part("loose", 1e-2, alike));
    double found = 0;
    double all = 0;
    for (int at = 0; at < sample.size(); at++) {
      int[] levels = sample.levels()[at];
      double match = 0;
      double sum = 0;
      for (Mixture.Part part : loose.parts()) {
        double product = part.share;
        for (int i = 0; i < levels.length; i++) {
          product *= part.p[i][levels[i]];
        }
        sum += product;
        match += part == loose.matches.getFirst() ? product : 0;
      }
      found += (sample.pairs()[at] - sample.unfound()[at]) * match / sum;
      all += sample.pairs()[at] * match / sum;
    }
    assertThat(MixtureEm.anywhere(sample).foundShare(loose))
        .isCloseTo(found / all, withPercentage(1e-6))
        .isLessThan(0.1);
  }
}
