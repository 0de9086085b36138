package org.lodestar.prevalence.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;

class SimulationTest {
  private static final Truth MEDIUM = Truth.independent("independent", 500, 0.3, 0.25, 0.2, 0.12);

  private static Simulation tables(int tables, int threads) {
    return new Simulation(tables, new Seeds(11), new Parallel(threads, Progress.SILENT));
  }

  @Test
  void rowsAreReckonedFromWhatIsTold() {
    Candidate right =
        new Candidate(
            "right",
            (_, seeds) ->
                new Told(
                    500.0,
                    Map.of(95, seeds.seed() % 4 == 0 ? new Interval(1, 2) : new Interval(400, 600)),
                    false));
    Candidate silent = new Candidate("silent", (_, _) -> new Told(null, Map.of(), true));
    List<Row> rows = tables(400, 2).of(MEDIUM, List.of(right, silent));
    assertThat(rows.getFirst().median()).isEqualTo(1);
    assertThat(rows.getFirst().logError()).isZero();
    // A quarter or so of streams begin with a multiple of four; five standard deviations.
    assertThat(rows.getFirst().coverage().get(95)).isBetween(0.7 - 0.08, 0.8 + 0.1);
    assertThat(rows.getFirst().width().get(95)).isEqualTo(0.4);
    assertThat(rows.getLast().refused()).isEqualTo(1);
    assertThat(rows.getLast().none()).isEqualTo(1);
    assertThat(rows.getLast().coverage().get(95)).isNaN();
  }

  @Test
  void independentListsAreCoveredByTheRangeThatIsTold() {
    List<Row> rows = tables(40, 2).of(MEDIUM, new Candidates(60).all());
    Row range = rows.getLast();
    assertThat(range.method()).isEqualTo("the range that is told");
    // 95 in 100 expected: under 34 of 40 has a chance of less than one in a thousand.
    assertThat(range.coverage().get(95)).isGreaterThanOrEqualTo(34 / 40.0);
    assertThat(rows.getFirst().median()).isCloseTo(1, within(0.06));
    assertThat(range.refused()).isZero();
  }

  @Test
  void tinyOverlapsAreRefused() {
    Truth tiny = Truth.independent("tiny", 50, 0.12, 0.10, 0.08, 0.05);
    Row range = tables(40, 2).of(tiny, new Candidates(20).all()).getLast();
    assertThat(range.refused()).isGreaterThanOrEqualTo(39 / 40.0);
  }

  @Test
  void threadsDoNotMatter() {
    List<Candidate> candidates = new Candidates(10).all();
    assertThat(tables(6, 1).of(MEDIUM, candidates)).isEqualTo(tables(6, 3).of(MEDIUM, candidates));
  }
}
