package org.lodestar.linkage.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.PairKind;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

/** Weights of several kinds of pairs, held to the formula as it is written. */
class KindWeightsTest {
  private static final List<String> NAMES = List.of("a", "b", "c", "d");
  private static final double[] U = {0.02, 0.2, 0.1, 0.3};

  private static Table table(SplittableRandom random) {
    TableBuilder builder = new TableBuilder(NAMES);
    builder.begin("made");
    for (int row = 0; row < 60; row++) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < NAMES.size(); i++) {
        int drawn = (int) (8 * random.nextDouble() * random.nextDouble());
        values.add(random.nextInt(6) == 0 ? "" : "v" + drawn + (random.nextInt(4) == 0 ? "x" : ""));
      }
      builder.add("r" + row, values);
    }
    return builder.build();
  }

  /** Absent, the same (a and b by how rare the value is), the same first two letters, all other. */
  private static Comparison comparison(int i) {
    String l = NAMES.get(i) + "_l";
    String r = NAMES.get(i) + "_r";
    Level same = Level.when("same", l + " = " + r).with(0.8, U[i]);
    return Comparison.of(
        NAMES.get(i),
        Level.absent("absent", l + " is null or " + r + " is null"),
        i < 2 ? same.withFrequency(new Level.Frequency(NAMES.get(i), 1, i * 0.05)) : same,
        Level.when("near", "left(" + l + ", 2) = left(" + r + ", 2)").with(0.15, 0.1),
        Level.otherwise().with(0.05, 0.9 - U[i]));
  }

  private static PairKind kind(boolean match, double share, SplittableRandom random) {
    List<List<Double>> levels = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      double same = Math.pow(random.nextDouble(), match ? 0.3 : 3);
      double near = (1 - same) * random.nextDouble();
      levels.add(List.of(0.0, same, near, 1 - same - near));
    }
    return new PairKind((match ? "one " : "two ") + share, match, share, levels);
  }

  private static Model model(SplittableRandom random) {
    List<Comparison> comparisons =
        List.of(comparison(0), comparison(1), comparison(2), comparison(3));
    List<PairKind> kinds =
        List.of(
            kind(false, 0.9, random),
            kind(true, 0.7, random),
            kind(false, 0.1, random),
            kind(true, 0.3, random));
    return Model.of(LinkType.DEDUPE_ONLY, comparisons, List.of(BlockingRule.on("c")))
        .withLambda(0.01)
        .withKinds(kinds);
  }

  /** The formula, from the words of the theory. */
  private static double written(Model model, Table table, int left, int right) {
    double match = 0;
    double other = 0;
    for (PairKind kind : model.kinds()) {
      double product = kind.share();
      for (int i = 0; i < NAMES.size(); i++) {
        String l = table.column(NAMES.get(i)).at(left);
        String r = table.column(NAMES.get(i)).at(right);
        if (l != null && r != null) {
          int level = l.equals(r) ? 1 : l.substring(0, 2).equals(r.substring(0, 2)) ? 2 : 3;
          double p = kind.levels().get(i).get(level);
          if (level == 1 && i < 2 && !kind.match()) {
            double holders = 0;
            double present = 0;
            for (int row = 0; row < table.size(); row++) {
              String value = table.column(NAMES.get(i)).at(row);
              present += value == null ? 0 : 1;
              holders += l.equals(value) ? 1 : 0;
            }
            double f = Math.max(holders / present, i * 0.05);
            double shared = Math.max(0, (p - U[i]) / (1 - U[i]));
            p = shared > 0 ? shared + (1 - shared) * f : p * f / U[i];
          }
          product *= p;
        }
      }
      match += kind.match() ? product : 0;
      other += kind.match() ? 0 : product;
    }
    return (Math.log(0.01 / 0.99) + Math.log(match / other)) / Math.log(2);
  }

  @Test
  void aPairWeighsWhatTheFormulaSays() {
    for (int seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Table table = table(random);
      Model model = model(random);
      Scorer scorer = new Scorer(model, new Columns(table));
      for (int left = 0; left < table.size(); left++) {
        for (int right = left + 1; right < table.size(); right++) {
          assertThat(scorer.weight(left, right))
              .as("seed %d, %d and %d", seed, left, right)
              .isCloseTo(written(model, table, left, right), offset(1e-9));
        }
      }
    }
  }

  @Test
  void thePartsOfAWeightAddUpToIt() {
    SplittableRandom random = new SplittableRandom(3);
    Table table = table(random);
    Scorer scorer = new Scorer(model(random), new Columns(table));
    for (int right = 1; right < table.size(); right++) {
      assertThat(scorer.parts(0, right).stream().mapToDouble(Part::bits).sum())
          .isCloseTo(scorer.weight(0, right), offset(1e-9));
    }
  }

  @Test
  void nothingThatWeighsEnoughIsGivenUpEarly() {
    for (int seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(100 + seed);
      Table table = table(random);
      Model model = model(random);
      Columns columns = new Columns(table);
      Scorer scorer = new Scorer(model, columns);
      int enough = 0;
      for (int left = 0; left < table.size(); left++) {
        for (int right = left + 1; right < table.size(); right++) {
          double whole = scorer.weight(left, right);
          double early = scorer.weight(left, right, 0);
          assertThat(early).isEqualTo(whole >= 0 || early == whole ? whole : early);
          assertThat(early < 0).isEqualTo(whole < 0);
          boolean same = columns.table().column("c").code(left) >= 0;
          same &= columns.table().column("c").code(left) == columns.table().column("c").code(right);
          enough += same && whole >= 0 ? 1 : 0;
        }
      }
      Blocking blocking = new Blocking(model.blockingRules(), columns, LinkType.DEDUPE_ONLY);
      Edges found = Prediction.of(blocking, scorer, 0, 1);
      assertThat(found.size()).isEqualTo(enough);
      for (int edge = 0; edge < found.size(); edge++) {
        assertThat(found.weight(edge))
            .isCloseTo(scorer.weight(found.left(edge), found.right(edge)), offset(1e-9));
      }
    }
  }

  @Test
  void whereAllPairsOfASideAreAlikeItIsTheUsualSum() {
    SplittableRandom random = new SplittableRandom(5);
    Table table = table(random);
    Model plain = model(random).withKinds(List.of());
    Model kinds = plain.withKinds(List.of(alike(plain, true), alike(plain, false)));
    Scorer one = new Scorer(plain, new Columns(table));
    Scorer other = new Scorer(kinds, new Columns(table));
    for (int right = 1; right < table.size(); right++) {
      assertThat(other.weight(0, right)).isCloseTo(one.weight(0, right), offset(1e-9));
    }
  }

  private static PairKind alike(Model plain, boolean match) {
    List<List<Double>> levels = new ArrayList<>();
    for (Comparison comparison : plain.comparisons()) {
      List<Double> own = new ArrayList<>();
      for (Level level : comparison.levels()) {
        Double p = match ? level.m() : level.u();
        own.add(p == null ? 0 : p);
      }
      levels.add(own);
    }
    return new PairKind("alike", match, 1, levels);
  }
}
