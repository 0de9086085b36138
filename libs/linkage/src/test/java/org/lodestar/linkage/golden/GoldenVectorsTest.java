package org.lodestar.linkage.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.JvmEngine;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.train.PatternCounts;
import org.lodestar.tries.Run;

class GoldenVectorsTest {
  static List<PlanVector> plans() {
    return PlanFile.read();
  }

  static List<ConditionFile.Line> conditions() {
    return ConditionFile.lines();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theJvmGivesThem(int threads) {
    System.out.println(GoldenVectors.check(new JvmEngine(threads)));
  }

  @Test
  void theJvmGivesWhatThePlainWayGivesWhateverThePlan() {
    System.out.println(
        GoldenVectors.checkByChance(new JvmEngine(2), Run.cases("plans in the JVM", 500, 100)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whatIsStoredIsWhatThePlainWayGives(PlanVector vector) {
    List<PlanVector.Pair> plain =
        PlainPairs.of(vector.table(), vector.model(), vector.outside(), vector.limit());
    assertThat(vector.expected()).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      PlanVector.Pair stored = vector.expected().get(i);
      assertThat(stored.weight()).isCloseTo(plain.get(i).weight(), within(1e-12));
      assertThat(List.of(stored.left(), stored.right(), stored.levels()))
          .isEqualTo(List.of(plain.get(i).left(), plain.get(i).right(), plain.get(i).levels()));
    }
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void whatWasWorkedOutByHandIsWhatTheWrittenTreeGives(ConditionFile.Line line) {
    assertThat(PlainPairs.truth(line.sql(), line.left(), line.right())).isEqualTo(line.truth());
  }

  @Test
  void anEngineThatGoesAstrayIsFoundOut() {
    assertThatThrownBy(() -> GoldenVectors.check(new Astray()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("astray")
        .hasMessageContaining("weighs");
  }

  /** Counts well and weighs a little too much. */
  private record Astray() implements Engine {
    @Override
    public String name() {
      return "astray";
    }

    @Override
    public Candidates candidates(
        Columns columns, List<BlockingRule> rules, LinkType type, long limit) {
      Candidates right = new JvmEngine(1).candidates(columns, rules, type, limit);
      return new Candidates() {
        @Override
        public List<Blocking.RuleCount> rules() {
          return right.rules();
        }

        @Override
        public PatternCounts count(List<Comparison> comparisons) {
          return right.count(comparisons);
        }

        @Override
        public Edges score(Model model, Map<String, Map<String, Double>> outside, double least) {
          Edges heavier = new Edges();
          Edges edges = right.score(model, outside, least);
          for (int i = 0; i < edges.size(); i++) {
            heavier.add(edges.left(i), edges.right(i), edges.weight(i) + 1e-8);
          }
          return heavier;
        }

        @Override
        public void close() {
          right.close();
        }
      };
    }
  }
}
