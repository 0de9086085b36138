package org.lodestar.prevalence.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.gamma.LogGamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.simulate.Truth;
import org.lodestar.prevalence.table.CaptureTable;

class GraphAveragingTest {
  private static final Parallel TWO = new Parallel(2, Progress.SILENT);
  private static final CaptureTable SMALL = table(0, 30, 25, 9, 14, 6, 5, 3);

  /** The formula of the theory page, term by term, with nothing saved. */
  @ParameterizedTest
  @ValueSource(doubles = {0.125, 0.5, 1, 3.25})
  void itIsTheSumOverEveryGraphAndEveryNumber(double delta) {
    UnseenRange range = UnseenRange.of(0, 400);
    double[] slow = new double[range.size()];
    for (DecomposableGraph graph : DecomposableGraphs.of(3)) {
      for (int unseen = 0; unseen <= 400; unseen++) {
        slow[unseen] += Math.exp(logWeight(SMALL, graph, delta, unseen));
      }
    }
    GraphAverage quick = new GraphAveraging(SMALL, delta, true).over(range, TWO);
    double[] shares = quick.posterior().shares();
    double sum = IntStream.range(0, 401).mapToDouble(i -> slow[i]).sum();
    for (int unseen = 0; unseen <= 400; unseen++) {
      assertThat(shares[unseen]).isCloseTo(slow[unseen] / sum, within(1e-13));
    }
  }

  private static double logWeight(
      CaptureTable table, DecomposableGraph graph, double delta, int x) {
    double n = table.people() + x;
    double all = LogGamma.value(8 * delta) - LogGamma.value(n + 8 * delta);
    double weight = (graph.cliques().size() - graph.separators().size()) * all;
    weight += graph.cliques().stream().mapToDouble(set -> cells(table, set, delta, x)).sum();
    weight -= graph.separators().stream().mapToDouble(set -> cells(table, set, delta, x)).sum();
    weight += LogGamma.value(n + 1) - LogGamma.value(x + 1.0) - Math.log(n);
    for (int history = 1; history < 8; history++) {
      weight -= LogGamma.value(table.count(history) + 1.0);
    }
    return weight;
  }

  private static double cells(CaptureTable table, int set, double delta, int unseen) {
    double mass = delta * (1 << (3 - Integer.bitCount(set)));
    double[] counts = new double[8];
    counts[0] = unseen;
    for (int history = 1; history < 8; history++) {
      counts[history & set] += table.count(history);
    }
    return IntStream.range(0, 8)
        .filter(cell -> (cell & ~set) == 0)
        .mapToDouble(cell -> LogGamma.value(counts[cell] + mass) - LogGamma.value(mass))
        .sum();
  }

  @Test
  void theSaturatedGraphIsLeftOutUnlessAskedForAndThatIsSaid() {
    GraphAverage without = GraphAveraging.of(SMALL).average(TWO);
    GraphAverage with = GraphAveraging.of(SMALL).withSaturated().average(TWO);
    assertThat(without.graphs()).hasSize(7).noneMatch(each -> each.graph().saturated());
    assertThat(with.graphs()).hasSize(8);
    assertThat(codes(without)).contains(Warning.Code.SATURATED_GRAPH_LEFT_OUT);
    assertThat(codes(with)).contains(Warning.Code.SATURATED_GRAPH_LET_IN);
    GraphShare saturated =
        with.graphs().stream().filter(each -> each.graph().saturated()).findFirst().orElseThrow();
    assertThat(with.saturatedShare()).isCloseTo(saturated.posterior(), within(1e-12));
  }

  private static List<Warning.Code> codes(GraphAverage average) {
    return average.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void aRangeThatIsTooShortIsToldAndTheUsualOneGrowsUntilItHolds() {
    GraphAverage cut = GraphAveraging.of(SMALL).over(UnseenRange.of(1, 30), TWO);
    assertThat(cut.held()).isFalse();
    assertThat(codes(cut)).contains(Warning.Code.GRID_TOO_SHORT);
    CaptureTable thin = table(0, 40, 30, 2, 20, 2, 1, 0);
    GraphAverage grown = GraphAveraging.of(thin).average(TWO);
    assertThat(grown.posterior().range().last()).isGreaterThan(20 * thin.people());
    assertThat(GraphAveraging.of(four(1)).average(TWO).held()).isTrue();
  }

  @Test
  void aFewSmallWholeNumbersAreNotTakenForAHumpEach() {
    CaptureTable nearlyAll = table(0, 9, 8, 30, 7, 35, 28, 90);
    assertThat(GraphAveraging.of(nearlyAll).average(TWO).posterior().humps()).hasSize(1);
  }

  @Test
  void threadsDoNotMatter() {
    GraphAveraging averaging = GraphAveraging.of(four(1));
    UnseenRange range = UnseenRange.of(1, 8000);
    double[] one = averaging.over(range, new Parallel(1, Progress.SILENT)).posterior().shares();
    double[] three = averaging.over(range, new Parallel(3, Progress.SILENT)).posterior().shares();
    assertThat(three).containsExactly(one);
  }

  @Test
  void aStepAboveOneStandsForTheNumbersBetween() {
    GraphAveraging averaging = GraphAveraging.of(four(2));
    UnseenPosterior each = averaging.over(UnseenRange.of(1, 6000), TWO).posterior();
    UnseenPosterior tenth = averaging.over(new UnseenRange(1, 6000, 10), TWO).posterior();
    assertThat(tenth.mean()).isCloseTo(each.mean(), within(each.mean() * 1e-4));
    assertThat(tenth.quantile(0.975)).isCloseTo(each.quantile(0.975), within(10L));
    assertThat(tenth.range().size()).isEqualTo(600);
  }

  /** Blocks begin far below the top, and most are left out as negligible. */
  @Test
  void nothingIsLostOverAWideRange() {
    GraphAveraging averaging = GraphAveraging.of(four(3));
    UnseenPosterior wide = averaging.over(UnseenRange.of(1, 400_000), TWO).posterior();
    UnseenPosterior near = averaging.over(UnseenRange.of(1, 20_000), TWO).posterior();
    assertThat(wide.mean()).isCloseTo(near.mean(), within(near.mean() * 1e-9));
  }

  @Property(tries = 40)
  void theOrderOfListsDoesNotMatter(
      @ForAll @Size(15) List<@IntRange(min = 0, max = 40) Integer> counts,
      @ForAll @IntRange(max = 3) int one,
      @ForAll @IntRange(max = 3) int other) {
    long[] people = new long[16];
    long[] turned = new long[16];
    for (int history = 1; history < 16; history++) {
      people[history] = counts.get(history - 1) + (Integer.bitCount(history) == 1 ? 1 : 0);
      turned[swapped(history, one, other)] = people[history];
    }
    UnseenRange range = UnseenRange.of(1, 2000);
    UnseenPosterior straight = GraphAveraging.of(table(people)).over(range, TWO).posterior();
    UnseenPosterior swapped = GraphAveraging.of(table(turned)).over(range, TWO).posterior();
    assertThat(swapped.mean()).isCloseTo(straight.mean(), within(straight.mean() * 1e-10));
    assertThat(swapped.deviation()).isCloseTo(straight.deviation(), within(1e-6));
  }

  private static int swapped(int history, int one, int other) {
    int first = history >> one & 1;
    int second = history >> other & 1;
    return first == second ? history : history ^ (1 << one | 1 << other);
  }

  @Test
  void tenTimesAsManyPeopleAreTenTimesTheEstimateAndNarrower() {
    long[] more = SMALL.counts();
    IntStream.range(0, 8).forEach(history -> more[history] *= 10);
    UnseenPosterior few = GraphAveraging.of(SMALL).average(TWO).posterior();
    UnseenPosterior many = GraphAveraging.of(table(more)).average(TWO).posterior();
    assertThat(many.quantile(0.5) / 10.0).isCloseTo(few.quantile(0.5), within(0.2 * few.mean()));
    assertThat(many.deviation() / many.mean()).isLessThan(0.7 * few.deviation() / few.mean());
  }

  @Test
  void independentListsAreFound() {
    assertThat(covered(Truth.independent("", 1000, 0.3, 0.25, 0.2, 0.15))).isBetween(33, 40);
  }

  @Test
  void aPairThatKnowsOfEachOtherIsFound() {
    assertThat(covered(Truth.onePair("", 1500, 1.5, 0.3, 0.25, 0.2, 0.15))).isBetween(33, 40);
  }

  @Test
  void aListThatFeedsAnotherIsFound() {
    assertThat(covered(Truth.referral("", 1500, 0.4, 0.3, 0.2, 0.25, 0.2))).isBetween(33, 40);
  }

  /** Of 40 tables how many 95 % intervals hold the truth; fewer than 33 once in 10,000. */
  private static int covered(Truth truth) {
    return (int)
        IntStream.range(0, 40)
            .mapToObj(table -> truth.draw(new Seeds(17).of("truth", table)))
            .map(table -> GraphAveraging.of(table).average(TWO).posterior().intervals().get(95))
            .filter(interval -> interval.contains(truth.people()))
            .count();
  }

  @Test
  void sensitivityShowsOtherPriorsWithAndWithoutTheSaturatedGraph() {
    List<GraphAverage> rows = GraphAveraging.of(SMALL).sensitivity(UnseenRange.of(1, 2000), TWO);
    assertThat(rows).hasSize(12);
    assertThat(rows.stream().filter(GraphAverage::saturated)).hasSize(6);
    assertThat(rows.getLast().delta()).isEqualTo(1);
    assertThat(rows.getLast().saturatedShare()).isGreaterThan(rows.getFirst().saturatedShare());
  }

  @Test
  void whatCannotBeAveragedIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> GraphAveraging.of(table(0, 3, 4, 2)))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("at least 3 lists");
    assertThatThrownBy(() -> GraphAveraging.of(table(new long[128])))
        .hasMessageContaining("at most 6")
        .hasMessageContaining("Merge");
    assertThatThrownBy(() -> GraphAveraging.of(table(new long[8]))).hasMessageContaining("Nobody");
    assertThatThrownBy(() -> GraphAveraging.of(table(0, 3, 4, 2, 0, 0, 0, 0)))
        .hasMessageContaining("\"L3\"")
        .hasMessageContaining("leave it out");
    assertThatThrownBy(() -> GraphAveraging.of(SMALL).withDelta(0)).hasMessageContaining("delta");
    assertThatThrownBy(() -> UnseenRange.of(5, 4)).hasMessageContaining("from 5 to 4");
    assertThatThrownBy(() -> UnseenRange.of(0, 9_000_000)).hasMessageContaining("greater step");
  }

  private static CaptureTable four(int number) {
    return Truth.onePair("", 2000, 1, 0.3, 0.25, 0.2, 0.1).draw(new Seeds(3).of("four", number));
  }

  private static CaptureTable table(long... counts) {
    List<String> names = new ArrayList<>();
    for (int list = 0; 1 << list < counts.length; list++) {
      names.add("L" + (list + 1));
    }
    return new CaptureTable(names, counts);
  }
}
