package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.Judgement.Reason;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.domain.StandingRules.Days;
import org.lodestar.app.strategy.domain.StandingRules.Facts;

class StandingRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  /** Days are counted from today. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # starts, due, began, putOff, milestones, done, waits, proven, said, standing, reason
          -, -, 1, -, 0, 0, -, false, -, NOT_STARTED, NOT_BEGUN
          1, 90, -9, -, 0, 0, -, false, -, NOT_STARTED, NOT_BEGUN
          1, 90, -9, -, 3, 1, -, false, -, GREEN, ON_TRACK
          0, 90, -9, -, 0, 0, -, false, -, GREEN, ON_TRACK
          -9, -, 1, -, 0, 0, -, false, -, GREEN, ON_TRACK
          -9, 0, -9, -, 1, 1, -, false, -, GREEN, ON_TRACK
          -9, -1, -9, -, 1, 1, -, false, -, RED, OVERDUE
          -, -1, -9, -, 0, 0, -, false, AMBER, RED, OVERDUE
          -9, 31, -9, -, 10, 0, -, false, -, GREEN, ON_TRACK
          -9, 30, -9, -, 10, 6, -, false, -, AMBER, DUE_SOON
          -9, 30, -9, -, 10, 7, -, false, -, GREEN, ON_TRACK
          -9, 30, -9, -, 0, 0, -, false, -, AMBER, DUE_SOON
          5, 30, -9, -, 2, 0, -, false, -, AMBER, DUE_SOON
          -9, 90, -9, -, 0, 0, WAITS_FOR_RED, false, -, AMBER, WAITS_FOR_RED
          -9, 90, -9, -, 0, 0, -, false, AMBER, AMBER, SAID_AMBER
          -9, 90, -9, -, 0, 0, -, false, RED, RED, SAID_RED
          -9, 20, -9, -, 0, 0, -, false, RED, RED, SAID_RED
          9, 90, -9, -, 0, 0, -, false, AMBER, AMBER, SAID_AMBER
          -9, -1, -9, -, 0, 0, WAITS_FOR_RED, true, RED, BLUE, PROVEN
          -, -, -9, -, 0, 0, -, true, -, BLUE, PROVEN
          # without a day, from the first day of its first year on
          -, -, 0, -, 0, 0, -, false, -, AMBER, NO_DAY
          -9, -, -9, -, 3, 3, -, false, -, AMBER, NO_DAY
          9, -, 0, -, 0, 0, -, false, -, AMBER, NO_DAY
          -, -, -9, -, 0, 0, -, false, RED, RED, SAID_RED
          # needed things that come later, and its first day given after its year
          -9, 90, -9, -, 0, 0, WAITS_FOR_LATER, false, -, AMBER, WAITS_FOR_LATER
          9, 90, -9, -, 0, 0, WAITS_FOR_LATER, false, -, AMBER, WAITS_FOR_LATER
          -9, -1, -9, -, 0, 0, WAITS_FOR_LATER, false, -, RED, OVERDUE
          -9, 90, -9, -, 0, 0, WAITS_FOR_LATER, false, RED, RED, SAID_RED
          -9, 90, -9, -, 0, 0, WAITS_FOR_LATER, true, -, BLUE, PROVEN
          # put off after its day was missed: however long ago that is
          -9, 90, -9, 0, 3, 3, -, false, -, RED, PUT_OFF
          -9, 90, -9, -57, 3, 3, -, false, -, RED, PUT_OFF
          -9, 90, -9, -149, 3, 3, -, false, -, RED, PUT_OFF
          -9, 90, -9, -150, 3, 3, -, false, -, RED, PUT_OFF
          -9, 90, -9, -900, 3, 3, -, false, -, RED, PUT_OFF
          9, 90, -9, -9, 0, 0, -, false, -, RED, PUT_OFF
          -9, -, -9, -9, 0, 0, -, false, -, RED, PUT_OFF
          -9, -1, -9, -9, 0, 0, -, false, -, RED, OVERDUE
          -9, 90, -9, -9, 0, 0, -, true, -, BLUE, PROVEN
          -9, 90, -9, -9, 0, 0, -, false, AMBER, RED, PUT_OFF
          -9, 20, -9, -9, 3, 1, WAITS_FOR_LATER, false, -, RED, PUT_OFF
          -9, 90, -9, -9, 0, 0, -, false, RED, RED, SAID_RED
          """)
  void theFirstRuleThatHoldsSaysHowItStands(
      @Nullable Integer starts,
      @Nullable Integer due,
      int began,
      @Nullable Integer putOff,
      int milestones,
      int done,
      @Nullable Reason waits,
      boolean proven,
      @Nullable ActionStanding said,
      ActionStanding standing,
      Reason reason) {
    Days days =
        new Days(new Span(day(starts), day(due)), TODAY.plusDays(began), day(putOff), false, false);
    Facts facts = new Facts(days, milestones, done, waits, proven, said);
    assertThat(StandingRules.judge(facts, TODAY)).isEqualTo(new Judgement(standing, reason));
  }

  @Test
  void redIsNotHandedOnFromOneToTheNext() {
    UUID late = new UUID(0, 1);
    UUID waits = new UUID(0, 2);
    UUID waitsForThat = new UUID(0, 3);
    Facts running = new Facts(days(90), 0, 0, null, false, null);
    Facts over = new Facts(days(-1), 0, 0, null, false, null);
    Map<UUID, Facts> facts = Map.of(late, over, waits, running, waitsForThat, running);
    Map<UUID, Set<UUID>> needs = Map.of(waits, Set.of(late), waitsForThat, Set.of(waits));
    assertThat(StandingRules.judgeAll(facts, needs, TODAY))
        .containsEntry(late, new Judgement(ActionStanding.RED, Reason.OVERDUE))
        .containsEntry(waits, new Judgement(ActionStanding.AMBER, Reason.WAITS_FOR_RED))
        .containsEntry(waitsForThat, new Judgement(ActionStanding.GREEN, Reason.ON_TRACK));
  }

  /** Days are counted from today; the first needs the second. */
  @ParameterizedTest
  @CsvSource({
    "70, 70, false, GREEN, ON_TRACK",
    "70, 71, false, AMBER, WAITS_FOR_LATER",
    "70, 71, true, GREEN, ON_TRACK",
    "70, 40, false, GREEN, ON_TRACK",
    "70, -1, false, AMBER, WAITS_FOR_RED"
  })
  void whatWaitsForSomethingThatIsDueAfterItIsAtRisk(
      int due, int needed, boolean proven, ActionStanding standing, Reason reason) {
    UUID first = new UUID(0, 1);
    UUID waits = new UUID(0, 2);
    Map<UUID, Facts> facts =
        Map.of(
            first, new Facts(days(needed), 0, 0, null, proven, null),
            waits, new Facts(days(due), 0, 0, null, false, null));
    assertThat(StandingRules.judgeAll(facts, Map.of(waits, Set.of(first)), TODAY))
        .containsEntry(waits, new Judgement(standing, reason));
  }

  @Test
  void aFirstDayAfterItsYearIsAtRiskUntilItIsSettled() {
    Days given = new Days(new Span(null, day(200)), TODAY.minusDays(9), null, true, false);
    assertThat(StandingRules.judge(new Facts(given, 0, 0, null, false, null), TODAY))
        .isEqualTo(new Judgement(ActionStanding.AMBER, Reason.AFTER_YEAR));
  }

  /** Days are counted from today; it was moved later while it was at risk, and no board has met. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # starts, due, putOff, milestones, done, waits, proven, said, standing, reason
          -9, 90, -, 3, 3, -, false, -, AMBER, MOVED
          9, 90, -, 0, 0, -, false, -, AMBER, MOVED
          -9, -1, -, 3, 3, -, false, -, RED, OVERDUE
          -9, 90, -, 3, 3, -, false, RED, RED, SAID_RED
          -9, 90, -1, 3, 3, -, false, -, RED, PUT_OFF
          -9, 20, -, 3, 0, -, false, -, AMBER, DUE_SOON
          -9, 90, -, 3, 3, WAITS_FOR_RED, false, -, AMBER, WAITS_FOR_RED
          -9, 90, -, 3, 3, -, false, AMBER, AMBER, SAID_AMBER
          -9, 90, -, 3, 3, -, true, -, BLUE, PROVEN
          """)
  void aLaterDayAloneMakesNothingGreenBeforeABoardHasMet(
      @Nullable Integer starts,
      @Nullable Integer due,
      @Nullable Integer putOff,
      int milestones,
      int done,
      @Nullable Reason waits,
      boolean proven,
      @Nullable ActionStanding said,
      ActionStanding standing,
      Reason reason) {
    Days days =
        new Days(new Span(day(starts), day(due)), TODAY.minusDays(9), day(putOff), false, true);
    Facts facts = new Facts(days, milestones, done, waits, proven, said);
    assertThat(StandingRules.judge(facts, TODAY)).isEqualTo(new Judgement(standing, reason));
  }

  @ParameterizedTest
  @CsvSource({
    "GREEN, ON_TRACK, false",
    "NOT_STARTED, NOT_BEGUN, false",
    "BLUE, PROVEN, false",
    "AMBER, DUE_SOON, true",
    "AMBER, SAID_AMBER, true",
    "AMBER, WAITS_FOR_RED, true",
    "AMBER, MOVED, true",
    "RED, SAID_RED, true",
    "AMBER, WAITS_FOR_LATER, false"
  })
  void aLaterDayHidesARiskUnlessItIsWhatPutsItRight(
      ActionStanding standing, Reason reason, boolean atRisk) {
    assertThat(StandingRules.isAtRisk(new Judgement(standing, reason))).isEqualTo(atRisk);
  }

  private static Days days(int due) {
    return new Days(new Span(day(-9), day(due)), TODAY.minusDays(9), null, false, false);
  }

  private static @Nullable LocalDate day(@Nullable Integer days) {
    return days == null ? null : TODAY.plusDays(days);
  }
}
