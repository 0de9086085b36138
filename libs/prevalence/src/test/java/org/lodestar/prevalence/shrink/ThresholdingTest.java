package org.lodestar.prevalence.shrink;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.simulate.Truth;
import org.lodestar.prevalence.table.CaptureTable;

class ThresholdingTest {
  private static final Parallel TWO = new Parallel(2, Progress.SILENT);
  private static final ThresholdSettings SHORT =
      new ThresholdSettings(PairPrior.PROPER, 2, 2, 2000, 8000);
  private static final Truth PAIR = Truth.onePair("", 3000, 1.8, 0.3, 0.25, 0.2, 0.15);

  @Test
  void thePairThatIsThereIsKept() {
    long kept =
        IntStream.range(0, 10)
            .mapToObj(table -> run(PAIR.draw(new Seeds(31).of("pair", table)), SHORT, 1))
            .filter(result -> result.model().has(0b0011))
            .count();
    assertThat(kept).isGreaterThanOrEqualTo(9);
  }

  /** The interval holds if the model is right; choosing it costs some of the 95 in 100. */
  @Test
  void aKnownPopulationIsFound() {
    Truth truth = Truth.independent("", 2000, 0.3, 0.25, 0.2, 0.15);
    long covered =
        IntStream.range(0, 30)
            .mapToObj(table -> run(truth.draw(new Seeds(37).of("truth", table)), SHORT, 1))
            .filter(result -> requireNonNull(result.intervals().get(95)).contains(2000))
            .count();
    assertThat(covered).isBetween(21L, 30L);
  }

  @Test
  void threadsDoNotMatterAndTheSeedDoes() {
    CaptureTable table = PAIR.draw(new Seeds(31).of("pair", 0));
    Thresholded one = Thresholding.of(table, SHORT, new Seeds(5), new Parallel(1, Progress.SILENT));
    Thresholded three =
        Thresholding.of(table, SHORT, new Seeds(5), new Parallel(3, Progress.SILENT));
    assertThat(three.median()).isEqualTo(one.median());
    assertThat(three.pairs()).isEqualTo(one.pairs());
    assertThat(run(table, SHORT, 6).median()).isNotEqualTo(one.median());
  }

  @Test
  void theOrderOfListsMattersOnlyByChance() {
    CaptureTable table = PAIR.draw(new Seeds(31).of("pair", 0));
    long[] turned = new long[16];
    for (int history = 0; history < 16; history++) {
      turned[Integer.reverse(history) >>> 28] = table.count(history);
    }
    Thresholded straight = run(table, SHORT, 5);
    Thresholded reversed = run(table.with(turned), SHORT, 5);
    assertThat(reversed.model().has(0b1100)).isEqualTo(straight.model().has(0b0011));
    PairEvidence there = reversed.pairs().getLast();
    PairEvidence here = straight.pairs().getFirst();
    assertThat(there.pair()).isEqualTo(0b1100);
    assertThat(there.statistic())
        .isCloseTo(here.statistic(), within(4 * (here.error() + there.error())));
  }

  @Test
  void aPairAtTheThresholdIsDrawnForAndThenFlaggedWithWhatItChanges() {
    CaptureTable table = PAIR.draw(new Seeds(31).of("pair", 0));
    PairEvidence known =
        run(table, new ThresholdSettings(PairPrior.PROPER, 2, 4, 40_000, 40_000), 9)
            .pairs()
            .getLast();
    ThresholdSettings at =
        new ThresholdSettings(PairPrior.PROPER, known.statistic(), 2, 2000, 8000);
    Thresholded result = run(table, at, 5);
    PairEvidence last = result.pairs().getLast();
    assertThat(last.uncertain()).isTrue();
    assertThat(result.warnings())
        .extracting(Warning::code)
        .contains(Warning.Code.TERMS_UNCERTAIN, Warning.Code.ONE_MODEL_ONLY);
    assertThat(result.otherwise()).hasSize(result.uncertain().size());
    assertThat(result.otherwise()).doesNotContainKey(result.model().text());
    // Four times the draws halve the error.
    PairEvidence few =
        run(table, new ThresholdSettings(PairPrior.PROPER, known.statistic(), 2, 2000, 2000), 5)
            .pairs()
            .getLast();
    assertThat(last.error()).isLessThan(0.75 * few.error());
  }

  @Test
  void withoutOverlapAPairIsFiniteUnderTheProperPriorAndLeftOutUnderTheFlatOne() {
    CaptureTable table =
        new CaptureTable(List.of("A", "B", "C"), new long[] {0, 40, 31, 9, 22, 0, 5, 0});
    Thresholded proper = run(table, SHORT, 1);
    assertThat(proper.pairs()).hasSize(3);
    assertThat(proper.never()).isEmpty();
    Thresholded flat = run(table, SHORT.with(PairPrior.FLAT), 1);
    assertThat(flat.never()).containsExactly(0b101);
    assertThat(flat.pairs()).extracting(PairEvidence::pair).containsExactly(0b011, 0b110);
  }

  @Test
  void errorsAreAsLargeAsRunsDiffer() {
    CaptureTable table = PAIR.draw(new Seeds(31).of("pair", 0));
    ThresholdSettings fixed = new ThresholdSettings(PairPrior.PROPER, 0, 2, 2000, 2000);
    List<PairEvidence> runs =
        IntStream.range(0, 40)
            .mapToObj(seed -> run(table, fixed, 100 + seed).pairs().getFirst())
            .toList();
    double[] statistics = runs.stream().mapToDouble(PairEvidence::statistic).toArray();
    double told = runs.stream().mapToDouble(PairEvidence::error).average().orElseThrow();
    double seen = org.lodestar.prevalence.bayes.Moments.deviation(statistics);
    assertThat(told / seen).isBetween(0.65, 1.5);
  }

  @Test
  void whatCannotBeThresholdedIsRefused() {
    assertThatThrownBy(
            () -> run(new CaptureTable(List.of("A", "B"), new long[] {0, 1, 2, 3}), SHORT, 1))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("at least 3 lists");
    assertThatThrownBy(() -> new ThresholdSettings(PairPrior.PROPER, -1, 2, 500, 500))
        .hasMessageContaining("threshold");
    assertThatThrownBy(() -> new ThresholdSettings(PairPrior.PROPER, 2, 2, 750, 1000))
        .hasMessageContaining("hundreds");
    assertThatThrownBy(() -> new ThresholdSettings(PairPrior.PROPER, 2, 1, 500, 1000))
        .hasMessageContaining("chains");
  }

  private static Thresholded run(CaptureTable table, ThresholdSettings settings, long seed) {
    return Thresholding.of(table, settings, new Seeds(seed), TWO);
  }
}
