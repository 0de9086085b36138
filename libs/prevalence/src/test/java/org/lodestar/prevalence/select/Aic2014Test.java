package org.lodestar.prevalence.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

class Aic2014Test {
  private static final CaptureTable DEPENDENT =
      new CaptureTable(
          List.of("a", "b", "c", "d"),
          new long[] {0, 900, 800, 700, 700, 90, 80, 70, 600, 80, 70, 60, 60, 8, 7, 6});

  @Test
  void theDependentPairComesInAndTheLastOneLookedAtDoesNot() {
    Aic2014.Result result = new Aic2014(1e-6).of(DEPENDENT);
    assertThat(result.fit().model()).isEqualTo(Model.parse(4, "[12]"));
    assertThat(result.steps().getFirst().came()).isTrue();
    assertThat(result.steps().getFirst().p()).isLessThan(1e-6);
    assertThat(result.steps().stream().skip(1)).noneMatch(AicStep::came);
    assertThat(Objects.requireNonNull(result.profile()).total()).isLessThan(result.fit().total());
  }

  /** At minus infinity there is no error to divide by: the test cannot find it significant. */
  @Test
  void anEmptyPairIsNeverSignificant() {
    CaptureTable avoiding =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 400, 300, 0, 200, 60, 50, 0});
    Aic2014.Result result = new Aic2014(0.05).of(avoiding);
    AicStep last = result.steps().getLast();
    assertThat(last.pair()).isEqualTo(0b011);
    assertThat(last.p()).isEqualTo(1);
    assertThat(last.came()).isFalse();
  }

  @Test
  void withoutAnEstimateThereIsNoProfile() {
    CaptureTable apart =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 9, 8, 0, 7, 0, 0, 0});
    Aic2014.Result result = new Aic2014(0.05).of(apart);
    assertThat(result.profile()).isNull();
    assertThat(result.steps()).isEmpty();
  }
}
