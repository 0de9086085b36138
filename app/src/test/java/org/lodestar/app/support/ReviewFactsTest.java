package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.ledger.Added;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;

/** What reviews after move-on tell without a name, and of whom nothing is told. */
@PlatformTest
class ReviewFactsTest {
  private static final String HELD = "K27";
  private static final String HOME = "K27_HOME";

  private final Someone someone;
  private final Sheets sheets;
  private final CaseLimits limits;
  private final CaseAccess access;
  private final Added ledger;
  private Added.Since before;

  ReviewFactsTest(
      Someone someone, Sheets sheets, CaseLimits limits, CaseAccess access, Added ledger) {
    this.someone = someone;
    this.sheets = sheets;
    this.limits = limits;
    this.access = access;
    this.ledger = ledger;
    this.before = ledger.since();
  }

  @BeforeEach
  void whatIsThereAlready() {
    before = ledger.since();
  }

  private void review(Someone.Made made, String result, int basedOn, String... still) {
    Answers answers =
        new Answers(
            Map.of(
                "result", List.of(result), "on", List.of("2026-06-12"), "still", List.of(still)));
    made.doing(
        () ->
            sheets.write(
                made.worker(),
                made.caseFile(),
                made.person(),
                SheetKind.REVIEW,
                "MONTHS_3",
                answers,
                basedOn));
  }

  @Test
  void aReviewThatWasHeldIsCountedInItsMonth() {
    review(someone.of(AgeStatus.ADULT), "WELL", 0, "SAFE_HOME", "FREE");
    review(someone.of(AgeStatus.ADULT), "MIXED", 0, "INCOME");
    assertThat(before.of(HELD).numerator()).isEqualTo(2);
    assertThat(before.of(HOME).numerator()).isEqualTo(1);
    assertThat(before.of(HOME).denominator()).isEqualTo(2);
  }

  @Test
  void aReviewThatIsPutRightIsCountedOnceAndAsItIsNow() {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    review(made, "WELL", 0, "SAFE_HOME");
    review(made, "NOT_WELL", 1);
    assertThat(before.of(HELD).numerator()).isOne();
    assertThat(before.of(HOME).numerator()).isZero();
    assertThat(before.of(HOME).denominator()).isOne();
  }

  @Test
  void aPlanCountsNothing() {
    review(someone.of(AgeStatus.ADULT), "PLANNED", 0);
    assertThat(before.of(HELD).isNothing()).isTrue();
  }

  @Test
  void whoIsLeftOutOfStatisticsIsCountedInNone() {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    limit(made);
    review(made, "WELL", 0, "SAFE_HOME");
    assertThat(before.of(HELD).isNothing()).isTrue();
  }

  @Test
  void whatWasNeverToldIsNotTakenBack() {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    limit(made);
    review(made, "WELL", 0, "SAFE_HOME");
    made.doing(
        () ->
            limits.lift(
                made.worker(),
                made.caseFile(),
                made.person(),
                PersonLimit.NOT_IN_STATISTICS,
                PersonalText.of("They agree now")));
    review(made, "NOT_WELL", 1);
    assertThat(before.of(HELD).numerator()).isOne();
    assertThat(before.of(HOME).denominator()).isOne();
  }

  @Test
  void whatWasToldIsTakenBackOfSomebodyWhoIsInNoCountAnyMore() {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    review(made, "WELL", 0, "SAFE_HOME");
    limit(made);
    review(made, "PLANNED", 1);
    assertThat(before.of(HELD).isNothing()).isTrue();
  }

  private void limit(Someone.Made made) {
    made.doing(
        () ->
            limits.set(
                made.worker(),
                made.caseFile(),
                made.person(),
                PersonLimit.NOT_IN_STATISTICS,
                PersonalText.of("As they asked")));
  }

  @Test
  void whoIsInARestrictedCaseIsCountedInNone() {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    made.doing(
        () ->
            access.restrict(
                made.worker(), made.caseFile(), java.util.Set.of(made.worker().id()), 0));
    review(made, "WELL", 0, "SAFE_HOME");
    assertThat(before.of(HELD).isNothing()).isTrue();
  }
}
