package org.lodestar.prevalence.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

class DownhillTest {
  private static final Parallel TWO = new Parallel(2, Progress.SILENT);
  private static final Downhill PAIRS = new Downhill(2, Downhill.USUAL_MOVES);
  private static final CaptureTable INVENTED =
      new CaptureTable(
          List.of("a", "b", "c", "d"),
          new long[] {0, 90, 80, 14, 70, 9, 8, 1, 60, 8, 5, 1, 6, 0, 1, 0});

  /**
   * From independent lists a walk ends at 12,262; the lowest of all models of pairs gives 22,991.
   */
  @Test
  void severalStartsFindTheLowestModelOfTheUnitedKingdomWhereOneDoesNot() {
    CaptureTable table = Reference.of("downhill").table("UKdat_5");
    Ranked lowest = new AllModels(2, 1, TWO).of(table).first();
    assertThat(PAIRS.from(table, Model.mainEffects(5)).end().model()).isNotEqualTo(lowest.model());
    List<Downhill.Walk> walks = PAIRS.from(table, PAIRS.starts(table, 8, new Seeds(1)), TWO);
    assertThat(walks.getFirst().end().model()).isEqualTo(lowest.model());
  }

  @Test
  void noWalkEndsHigherThanItBegan() {
    for (Downhill.Walk walk : PAIRS.from(INVENTED, PAIRS.starts(INVENTED, 6, new Seeds(2)), TWO)) {
      Ranked start = new Scores(INVENTED).of(walk.start());
      assertThat(Double.isNaN(start.bic()) || walk.end().bic() <= start.bic()).isTrue();
      assertThat(walk.moves()).isLessThanOrEqualTo(20);
    }
  }

  @Test
  void walksAreTheSameForAnyNumberOfThreads() {
    List<Model> starts = PAIRS.starts(INVENTED, 6, new Seeds(2));
    assertThat(PAIRS.from(INVENTED, starts, new Parallel(1, Progress.SILENT)))
        .isEqualTo(PAIRS.from(INVENTED, starts, new Parallel(3, Progress.SILENT)));
  }

  @Test
  void aWalkFromAModelWithoutAnEstimateTakesTheFirstNeighbourThatHasOne() {
    CaptureTable table =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 40, 30, 6, 20, 4, 0, 0});
    Model start = Model.allPairs(3);
    assertThat(new Scores(table).of(start).bic()).isNaN();
    assertThat(PAIRS.from(table, start).end().bic()).isFinite();
  }

  @Test
  void aWalkWithoutMovesStays() {
    Downhill.Walk walk = new Downhill(2, 0).from(INVENTED, Model.allPairs(4));
    assertThat(walk.end().model()).isEqualTo(Model.allPairs(4));
    assertThat(walk.considered()).isEqualTo(1);
    assertThatThrownBy(() -> new Downhill(1, 20)).hasMessageContaining("2 or more");
  }
}
