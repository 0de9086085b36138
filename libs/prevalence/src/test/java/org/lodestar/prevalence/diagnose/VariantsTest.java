package org.lodestar.prevalence.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.answer.Answer.Foretold;
import org.lodestar.prevalence.answer.Answers;
import org.lodestar.prevalence.answer.Variant;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.table.CaptureTable;

class VariantsTest {
  /** Counts twice the people seen, so that what was asked can be told. */
  private static final Again TWICE =
      table -> new Again.Chosen(2.0 * table.people(), null, "[" + table.size() + "]");

  private static final Variants VARIANTS = new Variants(Answers.TABLE, TWICE);

  @Test
  void eachListIsLeftOutAndEachTwoMerged() {
    assertThat(VARIANTS.dropped())
        .extracting(Variant::words)
        .containsExactly("without Council", "without Police", "without Harbour <Aid>");
    assertThat(VARIANTS.dropped()).extracting(Variant::seen).containsExactly(430L, 530L, 580L);
    assertThat(VARIANTS.merged()).hasSize(3).allMatch(each -> each.seen() == 730);
  }

  @Test
  void twoListsAreNeitherLeftOutNorMerged() {
    Variants two =
        new Variants(new CaptureTable(List.of("A", "B"), new long[] {0, 9, 8, 7}), TWICE);
    assertThat(two.dropped()).isEmpty();
    assertThat(two.merged()).isEmpty();
    assertThat(Consistency.of(Answers.TABLE.without(0), TWICE)).isEmpty();
  }

  @Test
  void linksAreMadeGoodAtTwoSharesAndAtThoseMeasured() {
    assertThat(VARIANTS.relinked(null)).hasSize(4);
    assertThat(VARIANTS.relinked(LinkRates.all(3, 0.3, 0.01)))
        .hasSize(6)
        .extracting(Variant::words)
        .contains("as many were missed as the linkage says");
  }

  @Test
  void theUnseenAreMultiplied() {
    assertThat(VARIANTS.unseenOtherwise(1_730))
        .hasSize(6)
        .last()
        .satisfies(last -> assertThat(last.estimate()).isEqualTo(730 + 1_000 * Math.E))
        .satisfies(last -> assertThat(last.words()).isEqualTo("2.7 times as many (gamma +1.00)"));
  }

  @Test
  void eachListIsForetoldByTheOthersFromItsOwnPeople() {
    assertThat(Consistency.of(Answers.TABLE, TWICE))
        .first()
        .isEqualTo(new Foretold("Council", 377, 77, 154.0, null));
  }

  @Test
  void onePersonWhoMattersIsFound() {
    Again byLast = table -> new Again.Chosen(1_000.0 + 100 * table.count(7), null, null);
    assertThat(Influence.over(0.05, Answers.TABLE, 1_700, byLast))
        .extracting(Influence::history, Influence::more)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(7, true),
            org.assertj.core.groups.Tuple.tuple(7, false));
  }

  @Test
  void aThinTableIsToldBeforeAnythingElse() {
    CaptureTable thin =
        new CaptureTable(List.of("A", "B", "C"), new long[] {0, 20, 9, 4, 3, 0, 0, 0});
    assertThat(TableWarnings.of(thin))
        .extracting(Warning::code)
        .containsExactly(
            Warning.Code.OVERLAP_UNDER_10,
            Warning.Code.SMALL_LIST,
            Warning.Code.PAIRS_WITHOUT_OVERLAP);
    assertThat(TableWarnings.of(thin.without(2)))
        .extracting(Warning::code)
        .contains(Warning.Code.TWO_LISTS);
    assertThat(TableWarnings.of(Answers.TABLE)).isEmpty();
    CaptureTable some =
        new CaptureTable(List.of("A", "B", "C"), new long[] {0, 20, 19, 9, 30, 8, 7, 5});
    assertThat(TableWarnings.of(some))
        .extracting(Warning::code)
        .containsExactly(Warning.Code.OVERLAP_10_TO_30);
  }
}
