package org.lodestar.linkage.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Given;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

class ScorerTest {
  private static final List<String> SURNAMES =
      List.of("ash", "ash", "ash", "ash", "yew", "yew", "elm", "oak");
  private static final List<String> BORN =
      List.of("1990", "1990", "1991", "", "1990", "1990", "1992", "1993");

  private static Model model() {
    Comparison surname =
        Comparison.of(
            "surname",
            Level.when("same", "s_l = s_r")
                .with(0.8, 0.1)
                .withFrequency(new Level.Frequency("s", 1, 0.2)),
            Level.otherwise().with(0.2, 0.9));
    Comparison born =
        Comparison.of(
            "born",
            Level.absent("absent", "b_l is null or b_r is null"),
            Level.when("same", "b_l = b_r").with(0.9, 0.3),
            Level.otherwise().with(0.1, 0.7));
    return Model.of(LinkType.DEDUPE_ONLY, List.of(surname, born), List.of(BlockingRule.on("s")))
        .withLambda(0.01);
  }

  private static Columns columns() {
    return new Columns(
        Table.of(
            "t",
            List.of(
                Column.of("s", SURNAMES),
                Column.of("b", BORN.stream().map(each -> each.isEmpty() ? null : each).toList()))));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  /** Ash is four times as common as oak, and says as much of who bears it. */
  @Test
  void howMuchARecordHoldsDoesNotHangOnHowRareItsValuesAre() {
    Scorer scorer = new Scorer(model(), columns());
    double prior = log2(0.01 / 0.99);
    double whole = prior + log2(0.8 / 0.1) + log2(0.9 / 0.3);
    assertThat(scorer.holds(0)).isCloseTo(whole, offset(1e-9));
    assertThat(scorer.holds(7)).isEqualTo(scorer.holds(0));
    assertThat(scorer.weight(7, 7)).isNotEqualTo(scorer.weight(0, 0));
    assertThat(scorer.holds(3)).as("without birth").isCloseTo(prior + 3, offset(1e-9));
  }

  @Test
  void theWeightIsTheSumOfItsParts() {
    Scorer scorer = new Scorer(model(), columns());
    double prior = log2(0.01 / 0.99);
    // Half of all are ash: its share, 0.5, stands in place of the usual u, 0.1.
    assertThat(scorer.weight(0, 1))
        .isCloseTo(prior + log2(0.8 / 0.1) + log2(0.1 / 0.5) + log2(0.9 / 0.3), offset(1e-9));
    // A quarter are yew, above the least share of 0.2.
    assertThat(scorer.weight(4, 5))
        .isCloseTo(prior + log2(0.8 / 0.25) + log2(0.9 / 0.3), offset(1e-9));
    // An absent year says nothing.
    assertThat(scorer.weight(0, 3)).isCloseTo(prior + log2(0.8 / 0.5), offset(1e-9));
    assertThat(scorer.weight(6, 7))
        .isCloseTo(prior + log2(0.2 / 0.9) + log2(0.1 / 0.7), offset(1e-9));
  }

  @Test
  void whereAnotherComparisonAgreesALevelIsWorthWhatItIsWorthThen() {
    Comparison born = model().comparisons().getLast();
    Model dependent =
        model()
            .withComparisons(
                List.of(
                    // Stands before the one on which it depends.
                    born.withGiven(
                        new Given("surname", List.of(0.0, 0.9, 0.1), List.of(0.0, 0.6, 0.4))),
                    model().comparisons().getFirst()));
    Scorer scorer = new Scorer(dependent, columns());
    double prior = log2(0.01 / 0.99);
    assertThat(scorer.weight(4, 5))
        .isCloseTo(prior + log2(0.8 / 0.25) + log2(0.9 / 0.6), offset(1e-9));
    assertThat(scorer.weight(0, 3)).isCloseTo(prior + log2(0.8 / 0.5), offset(1e-9));
    assertThat(scorer.parts(4, 5))
        .extracting(Part::name)
        .containsExactly("prior", "born", "surname");
    assertThat(scorer.parts(4, 5).get(1).given()).isTrue();
    assertThat(scorer.parts(4, 5).get(2).rarity()).isCloseTo(log2(0.1 / 0.25), offset(1e-9));
    for (int right = 1; right < SURNAMES.size(); right++) {
      assertThat(scorer.parts(0, right).stream().mapToDouble(Part::bits).sum())
          .isCloseTo(scorer.weight(0, right), offset(1e-9));
    }
    // The surname differs, so the year counts as ever.
    assertThat(scorer.weight(0, 4))
        .isCloseTo(prior + log2(0.2 / 0.9) + log2(0.9 / 0.3), offset(1e-9));
  }

  @Test
  void sharesFromOutsideCountWhereTheyAreKnown() {
    Scorer scorer = new Scorer(model(), columns(), Map.of("s", Map.of("ash", 0.25)));
    assertThat(scorer.adjustment(0, 0, 0, 1)).isCloseTo(log2(0.1 / 0.25), offset(1e-9));
    assertThat(scorer.adjustment(0, 0, 4, 5)).isCloseTo(log2(0.1 / 0.25), offset(1e-9));
  }

  @Test
  void aPairThatCannotReachTheLeastIsGivenUpAndNoOther() {
    Scorer scorer = new Scorer(model(), columns());
    for (double least = -20; least <= 10; least += 0.25) {
      for (int left = 0; left < SURNAMES.size(); left++) {
        for (int right = left + 1; right < SURNAMES.size(); right++) {
          double whole = scorer.weight(left, right);
          double early = scorer.weight(left, right, least);
          if (whole >= least) {
            assertThat(early).isEqualTo(whole);
          } else {
            assertThat(early).isLessThan(least);
          }
        }
      }
    }
  }

  @Test
  void allPairsThatWeighEnoughAreKeptInTheOrderOfTheirRecords() {
    Columns columns = columns();
    Blocking blocking = new Blocking(model().blockingRules(), columns, LinkType.DEDUPE_ONLY);
    Edges edges = Prediction.of(blocking, new Scorer(model(), columns), -100, 2);
    assertThat(edges.size()).isEqualTo(7);
    assertThat(List.of(edges.left(0), edges.right(0))).containsExactly(0, 1);
    assertThat(List.of(edges.left(6), edges.right(6))).containsExactly(4, 5);
    int[] order = edges.heaviestFirst();
    assertThat(edges.weight(order[0])).isGreaterThanOrEqualTo(edges.weight(order[6]));
  }

  @Property
  void weightAndProbabilityAreTheSameThing(
      @ForAll @DoubleRange(min = -30, max = 30) double weight) {
    assertThat(Weights.weight(Weights.probability(weight))).isCloseTo(weight, offset(1e-5));
  }
}
