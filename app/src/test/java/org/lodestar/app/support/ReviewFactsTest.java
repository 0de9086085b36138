package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.CaseAccess;
import org.lodestar.app.casework.CaseLimits;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.ledger.Gathering;
import org.lodestar.app.ledger.Tallies;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Tally;
import org.lodestar.vocabulary.AgeStatus;

/** What reviews after move-on tell without a name, and of whom nothing is told. */
@PlatformTest
class ReviewFactsTest {
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final Measure HELD = Measures.find("K27").orElseThrow();
  private static final Measure HOME = Measures.find("K27_HOME").orElseThrow();

  private final Someone someone;
  private final Sheets sheets;
  private final CaseLimits limits;
  private final CaseAccess access;
  private final Gathering gathering;
  private final Tallies tallies;
  private Map<String, SortedMap<YearMonth, Tally>> before = Map.of();

  ReviewFactsTest(
      Someone someone,
      Sheets sheets,
      CaseLimits limits,
      CaseAccess access,
      Gathering gathering,
      Tallies tallies) {
    this.someone = someone;
    this.sheets = sheets;
    this.limits = limits;
    this.access = access;
    this.gathering = gathering;
    this.tallies = tallies;
  }

  @BeforeEach
  void whatIsThereAlready() {
    gathering.run();
    before = tallies.now();
  }

  private Tally added(Measure measure) {
    gathering.run();
    Tally then = of(before, measure);
    Tally now = of(tallies.now(), measure);
    return now.plus(then.times(-1));
  }

  private static Tally of(Map<String, SortedMap<YearMonth, Tally>> all, Measure measure) {
    return all.getOrDefault(measure.formulaText(), new TreeMap<>())
        .getOrDefault(JUNE, Tally.NOTHING);
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
    assertThat(added(HELD).numerator()).isEqualTo(2);
    assertThat(added(HOME).numerator()).isEqualTo(1);
    assertThat(added(HOME).denominator()).isEqualTo(2);
  }

  @Test
  void aReviewThatIsPutRightIsCountedOnceAndAsItIsNow() {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    review(made, "WELL", 0, "SAFE_HOME");
    review(made, "NOT_WELL", 1);
    assertThat(added(HELD).numerator()).isOne();
    assertThat(added(HOME).numerator()).isZero();
    assertThat(added(HOME).denominator()).isOne();
  }

  @Test
  void aPlanCountsNothing() {
    review(someone.of(AgeStatus.ADULT), "PLANNED", 0);
    assertThat(added(HELD).isNothing()).isTrue();
  }

  @Test
  void whoIsLeftOutOfStatisticsIsCountedInNone() {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    made.doing(
        () ->
            limits.set(
                made.worker(),
                made.caseFile(),
                made.person(),
                PersonLimit.NOT_IN_STATISTICS,
                PersonalText.of("As they asked")));
    review(made, "WELL", 0, "SAFE_HOME");
    assertThat(added(HELD).isNothing()).isTrue();
  }

  @Test
  void whoIsInARestrictedCaseIsCountedInNone() {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    made.doing(
        () ->
            access.restrict(
                made.worker(), made.caseFile(), java.util.Set.of(made.worker().id()), 0));
    review(made, "WELL", 0, "SAFE_HOME");
    assertThat(added(HELD).isNothing()).isTrue();
  }
}
