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
import org.lodestar.app.strategy.domain.StandingRules.Facts;

class StandingRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  /** Days are counted from today. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # starts, due, milestones, done, waits, proven, said, standing, reason
          -, -, 0, 0, false, false, -, NOT_STARTED, NOT_BEGUN
          1, 90, 0, 0, false, false, -, NOT_STARTED, NOT_BEGUN
          1, 90, 3, 1, false, false, -, GREEN, ON_TRACK
          0, 90, 0, 0, false, false, -, GREEN, ON_TRACK
          -9, -, 0, 0, false, false, -, GREEN, ON_TRACK
          -9, 0, 1, 1, false, false, -, GREEN, ON_TRACK
          -9, -1, 1, 1, false, false, -, RED, OVERDUE
          -, -1, 0, 0, false, false, AMBER, RED, OVERDUE
          -9, 31, 10, 0, false, false, -, GREEN, ON_TRACK
          -9, 30, 10, 6, false, false, -, AMBER, DUE_SOON
          -9, 30, 10, 7, false, false, -, GREEN, ON_TRACK
          -9, 30, 0, 0, false, false, -, AMBER, DUE_SOON
          5, 30, 2, 0, false, false, -, AMBER, DUE_SOON
          -9, 90, 0, 0, true, false, -, AMBER, WAITS_FOR_RED
          -9, 90, 0, 0, false, false, AMBER, AMBER, SAID_AMBER
          -9, 90, 0, 0, false, false, RED, RED, SAID_RED
          -9, 20, 0, 0, false, false, RED, RED, SAID_RED
          9, 90, 0, 0, false, false, AMBER, AMBER, SAID_AMBER
          -9, -1, 0, 0, true, true, RED, BLUE, PROVEN
          -, -, 0, 0, false, true, -, BLUE, PROVEN
          """)
  void theFirstRuleThatHoldsSaysHowItStands(
      @Nullable Integer starts,
      @Nullable Integer due,
      int milestones,
      int done,
      boolean waits,
      boolean proven,
      @Nullable ActionStanding said,
      ActionStanding standing,
      Reason reason) {
    Facts facts = new Facts(new Span(day(starts), day(due)), milestones, done, waits, proven, said);
    assertThat(StandingRules.judge(facts, TODAY)).isEqualTo(new Judgement(standing, reason));
  }

  @Test
  void redIsNotHandedOnFromOneToTheNext() {
    UUID late = new UUID(0, 1);
    UUID waits = new UUID(0, 2);
    UUID waitsForThat = new UUID(0, 3);
    Facts running = new Facts(new Span(day(-9), day(90)), 0, 0, false, false, null);
    Facts over = new Facts(new Span(day(-9), day(-1)), 0, 0, false, false, null);
    Map<UUID, Facts> facts = Map.of(late, over, waits, running, waitsForThat, running);
    Map<UUID, Set<UUID>> needs = Map.of(waits, Set.of(late), waitsForThat, Set.of(waits));
    assertThat(StandingRules.judgeAll(facts, needs, TODAY))
        .containsEntry(late, new Judgement(ActionStanding.RED, Reason.OVERDUE))
        .containsEntry(waits, new Judgement(ActionStanding.AMBER, Reason.WAITS_FOR_RED))
        .containsEntry(waitsForThat, new Judgement(ActionStanding.GREEN, Reason.ON_TRACK));
  }

  private static @Nullable LocalDate day(@Nullable Integer days) {
    return days == null ? null : TODAY.plusDays(days);
  }
}
