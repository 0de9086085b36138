package org.lodestar.prevalence.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.table.CaptureTable;

class ResamplingTest {
  private static final CaptureTable TABLE =
      new CaptureTable(List.of("a", "b"), new long[] {0, 50, 30, 20});

  private static Resampling resampling(int replicates, Progress progress) {
    return new Resampling("stage", replicates, new Seeds(4), new Parallel(2, progress));
  }

  /** Of 100 people each is drawn with chance 1 in 100, 100 times: binomial in each history. */
  @Test
  void tablesAreDrawnWithTheSharesOfTheData() {
    Estimator both = (counts, out) -> out[0] = counts[3];
    double[] drawn = resampling(20_000, Progress.SILENT).of(TABLE, () -> both).replicates();
    double mean = Arrays.stream(drawn).average().orElseThrow();
    double variance =
        Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertThat(mean).isCloseTo(20, within(0.1));
    assertThat(variance).isCloseTo(16, within(0.6));
  }

  @Test
  void everyTableHasAsManyPeople() {
    Estimator people = (counts, out) -> out[0] = Arrays.stream(counts).sum();
    Bootstrap bootstrap = resampling(50, Progress.SILENT).of(TABLE, () -> people);
    assertThat(bootstrap.replicates()).containsOnly(100);
    assertThat(bootstrap.deleteOne())
        .containsExactly(
            new DeleteOne(1, 50, 99), new DeleteOne(2, 30, 99), new DeleteOne(3, 20, 99));
    assertThat(bootstrap.bca().acceleration()).isZero();
  }

  @Test
  void variantsShareTheirTables() {
    Estimator two =
        (counts, out) -> {
          out[0] = counts[1];
          out[1] = 2.0 * counts[1];
        };
    List<Bootstrap> both = resampling(30, Progress.SILENT).of(TABLE, 2, () -> two);
    assertThat(both.get(1).replicates())
        .containsExactly(Arrays.stream(both.get(0).replicates()).map(x -> 2 * x).toArray());
  }

  @Test
  void progressIsToldToTheEnd() {
    AtomicInteger last = new AtomicInteger();
    Estimator any = (counts, out) -> out[0] = counts[1];
    resampling(30, (_, done, of) -> last.accumulateAndGet((int) (done * 100 / of), Math::max))
        .of(TABLE, () -> any);
    assertThat(last).hasValue(100);
  }

  @Test
  void anInterruptionBreaksTheWorkOff() {
    Estimator interrupting =
        (_, out) -> {
          out[0] = 1;
          Thread.currentThread().interrupt();
        };
    try {
      assertThatThrownBy(() -> resampling(1000, Progress.SILENT).of(TABLE, () -> interrupting))
          .isInstanceOf(PrevalenceException.class)
          .hasMessageContaining("Broken off");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void moreThanCanBeDrawnOneByOneIsRefused() {
    CaptureTable huge = TABLE.with(new long[] {0, 30_000_000, 30, 20});
    Estimator any = (counts, out) -> out[0] = counts[1];
    assertThatThrownBy(() -> resampling(1, Progress.SILENT).of(huge, () -> any))
        .isInstanceOf(PrevalenceException.class);
    assertThat(resampling(0, Progress.SILENT).of(huge, () -> any).estimate()).isEqualTo(3e7);
  }
}
