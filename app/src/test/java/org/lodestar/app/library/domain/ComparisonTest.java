package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.library.Vignettes;
import org.lodestar.statute.WorryOutcome;

class ComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void withoutAnAnswerTheResultIsPending() {
    Comparison none = Comparison.of(Vignettes.list(), List.of(), DAY);
    assertThat(none.pending()).isTrue();
    assertThat(none.rows()).hasSize(30).noneMatch(Comparison.Row::agrees);
    assertThat(none.beyondChance()).isEmpty();
    assertThat(none.amongPanel()).isEmpty();
  }

  @Test
  void aPanelThatAnswersAsTheAidAgreesWhollyAndOneThatAsksForMoreShowsIt() {
    List<PanelFile.Answer> same =
        Vignettes.list().stream()
            .map(each -> new PanelFile.Answer("P1", each.id(), each.aid(DAY)))
            .toList();
    Comparison whole = Comparison.of(Vignettes.list(), same, DAY);
    assertThat(whole.agreed()).isEqualTo(30);
    assertThat(whole.tooLittle()).isZero();
    assertThat(whole.beyondChance().orElseThrow()).isEqualTo(1);

    List<PanelFile.Answer> urgent =
        Vignettes.list().stream()
            .map(each -> new PanelFile.Answer("P1", each.id(), WorryOutcome.ACT_NOW))
            .toList();
    Comparison less = Comparison.of(Vignettes.list(), urgent, DAY);
    assertThat(less.tooLittle()).isPositive();
    assertThat(less.agreed() + less.tooLittle()).isEqualTo(30);
  }

  @Test
  void whereTwoAnswersAreLevelTheMoreUrgentCounts() {
    Comparison split =
        Comparison.of(
            Vignettes.list(),
            List.of(
                new PanelFile.Answer("P1", "V02", WorryOutcome.STILL_WORRIED),
                new PanelFile.Answer("P2", "V02", WorryOutcome.TALK_TODAY)),
            DAY);
    Comparison.Row row =
        split.rows().stream().filter(each -> each.answers() > 0).findFirst().orElseThrow();
    assertThat(row.majority()).isEqualTo(WorryOutcome.TALK_TODAY);
    assertThat(row.isOfMost()).as("half is not most").isFalse();
    assertThat(row.counts()).containsExactly(1, 1, 0);
    assertThat(split.panellists()).isEqualTo(2);
    assertThat(split.answered()).isEqualTo(1);
  }
}
