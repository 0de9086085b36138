package org.lodestar.app.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.pathway.Plans.own;
import static org.lodestar.app.pathway.Plans.with;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.pathway.PastCase;
import org.lodestar.app.pathway.PastCase.PastStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.Plans;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.TimeLimit.Unit;
import org.lodestar.app.pathway.Way;
import org.lodestar.app.pathway.Who;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.statute.StepCode;

class ReplayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final String A = "L-AAAA-01";

  private static PastCase past(Who who, Way way, PastStep... steps) {
    return new PastCase(Set.of(who), way, List.of(steps));
  }

  private static PastStep step(
      StepCode code, DayOfWeek arose, @Nullable Integer due, @Nullable Integer settled) {
    return new PastStep(code, arose, due, settled);
  }

  private static List<PastCase> many(int count, PastCase each) {
    return new ArrayList<>(Collections.nCopies(count, each));
  }

  @Test
  void theSameVersionChangesNothing() {
    List<PastCase> cases =
        many(6, past(Who.ADULT, Way.NRM, step(StepCode.OFFER_SUPPORT, DayOfWeek.MONDAY, 2, 9)));
    assertThat(Replay.of(Plans.whole(), Plans.whole(), cases, DAY).rows()).isEmpty();
  }

  @Test
  void aShorterLimitChangesDatesAndWhoWouldHaveBeenLate() {
    List<PastCase> cases =
        many(6, past(Who.ADULT, Way.NRM, step(StepCode.OFFER_SUPPORT, DayOfWeek.MONDAY, 2, 2)));
    cases.addAll(
        many(5, past(Who.ADULT, Way.NRM, step(StepCode.OFFER_SUPPORT, DayOfWeek.MONDAY, 2, 1))));
    cases.add(past(Who.ADULT, Way.NRM, step(StepCode.OFFER_SUPPORT, DayOfWeek.MONDAY, 2, null)));
    PathwayContent after =
        Plans.whole().with(Plans.plan(StepCode.OFFER_SUPPORT, new TimeLimit(1, Unit.WORKING_DAYS)));
    Replay.Row row = Replay.of(Plans.whole(), after, cases, DAY).rows().getFirst();
    assertThat(row.met()).isEqualTo(ShownCount.of(12));
    assertThat(row.otherLimit()).isEqualTo(ShownCount.of(12));
    assertThat(row.lateBefore()).isEqualTo(ShownCount.of(0));
    assertThat(row.lateAfter()).isEqualTo(ShownCount.of(6));
  }

  @Test
  void workingDaysSkipTheWeekend() {
    TimeLimit two = new TimeLimit(2, Unit.WORKING_DAYS);
    assertThat(two.dayOffset(DayOfWeek.MONDAY)).isEqualTo(2);
    assertThat(two.dayOffset(DayOfWeek.THURSDAY)).isEqualTo(4);
    assertThat(two.dayOffset(DayOfWeek.FRIDAY)).isEqualTo(4);
    assertThat(two.dayOffset(DayOfWeek.SATURDAY)).isEqualTo(3);
  }

  @Test
  void anotherTeamTouchesEveryCaseThatHadTheStep() {
    StepPlan before = Plans.plan(StepCode.REVIEW, null);
    StepPlan other =
        new StepPlan(before.code(), "Another team", before.contacts(), null, "", before.place(), 0);
    List<PastCase> cases =
        many(7, past(Who.ADULT, Way.NONE, step(StepCode.REVIEW, DayOfWeek.FRIDAY, 4, 4)));
    cases.addAll(many(9, past(Who.CHILD, Way.NRM)));
    Replay replay = Replay.of(Plans.whole(), Plans.whole().with(other), cases, DAY);
    assertThat(replay.rows()).hasSize(1);
    assertThat(replay.rows().getFirst().otherHands()).isEqualTo(ShownCount.of(7));
  }

  @Test
  void aNewStepReachesThoseWhomItConcernsOnly() {
    PathwayContent after = with(own(A, "OFFER_SUPPORT", "", EnumSet.of(Who.ADULT)));
    PastStep support = step(StepCode.OFFER_SUPPORT, DayOfWeek.MONDAY, 2, 1);
    List<PastCase> cases = many(6, past(Who.ADULT, Way.NRM, support));
    cases.addAll(many(5, past(Who.ADULT, Way.NONE)));
    cases.addAll(many(5, past(Who.CHILD, Way.NRM, support)));
    Replay.Row gained = Replay.of(Plans.whole(), after, cases, DAY).rows().getFirst();
    assertThat(gained.code()).isEqualTo(A);
    assertThat(gained.gained()).isEqualTo(ShownCount.of(6));
    Replay.Row lost = Replay.of(after, Plans.whole(), cases, DAY).rows().getFirst();
    assertThat(lost.lost()).isEqualTo(ShownCount.of(6));
  }

  /** Of twelve who met a step nine were late: the three who were not would follow. */
  @Test
  void whatAFewHadOrAllButAFewIsNotTold() {
    List<PastCase> cases =
        many(9, past(Who.ADULT, Way.NRM, step(StepCode.OFFER_SUPPORT, DayOfWeek.MONDAY, 2, 2)));
    cases.addAll(
        many(3, past(Who.ADULT, Way.NRM, step(StepCode.OFFER_SUPPORT, DayOfWeek.MONDAY, 2, 1))));
    PathwayContent after =
        Plans.whole().with(Plans.plan(StepCode.OFFER_SUPPORT, new TimeLimit(1, Unit.WORKING_DAYS)));
    Replay.Row row = Replay.of(Plans.whole(), after, cases, DAY).rows().getFirst();
    assertThat(row.met()).isEqualTo(ShownCount.of(12));
    assertThat(row.lateBefore()).isEqualTo(ShownCount.of(0));
    assertThat(row.lateAfter()).isEqualTo(ShownCount.KEPT_BACK);
  }

  @ParameterizedTest
  @CsvSource({"4, true", "5, false"})
  void underFiveCasesNothingIsTold(int count, boolean tooFew) {
    assertThat(
            Replay.of(Plans.whole(), Plans.whole(), many(count, past(Who.ADULT, Way.NRM)), DAY)
                .tooFew())
        .isEqualTo(tooFew);
  }
}
