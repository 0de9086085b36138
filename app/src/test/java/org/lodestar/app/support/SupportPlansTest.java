package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.support.Someone.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.PlanAction.Move;
import org.lodestar.app.support.face.SupportPlans;
import org.lodestar.app.support.face.Waiting;
import org.lodestar.vocabulary.AgeStatus;

@PlatformTest
class SupportPlansTest {
  private final SupportPlans plans;
  private final Waiting waiting;
  private final Someone someone;
  private final LocalDate today;

  private Someone.Made adult;
  private UUID goal;

  SupportPlansTest(SupportPlans plans, Waiting waiting, Someone someone, Clock clock) {
    this.plans = plans;
    this.waiting = waiting;
    this.someone = someone;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aGoal() {
    adult = someone.of(AgeStatus.ADULT);
    goal =
        adult.as(() -> plans.set(adult.worker(), adult.caseFile(), adult.person(), goal("A room")));
  }

  private static Answers goal(String words) {
    return answers("words", words, "whose", "PERSON", "state", "OPEN");
  }

  private UUID add(LocalDate due, String... owner) {
    Answers step = answers("what", "Ask", "due", due.toString()).with(owner[0], owner[1]);
    return adult.as(() -> plans.add(adult.worker(), adult.caseFile(), adult.person(), goal, step));
  }

  private PlanAction step(UUID id) {
    return adult.as(() -> plans.action(adult.worker(), adult.caseFile(), adult.person(), id));
  }

  private void move(UUID id, Move move, String outcome) {
    long version = step(id).version();
    adult.doing(
        () ->
            plans.move(
                adult.worker(), adult.caseFile(), adult.person(), id, move, outcome, version));
  }

  @Test
  void aStepThatWasClosedByMistakeIsOpenedAgainAndBothAreKept() {
    UUID id = add(today, "owner", adult.worker().id().toString());
    move(id, Move.FINISH, "Done by mistake");
    move(id, Move.REOPEN, "");
    assertThat(step(id).state()).isEqualTo(PlanAction.State.TO_DO);
    assertThat(adult.as(() -> plans.changes(adult.worker(), adult.caseFile(), adult.person())))
        .extracting(change -> change.event() + " " + change.before().text("outcome"))
        .startsWith("ACTION_REOPEN Done by mistake", "ACTION_FINISH ");
  }

  @Test
  void anOverdueStepWaitsForItsOwnerOrForWhoWroteItDown() {
    add(today.minusDays(1), "owner", adult.worker().id().toString());
    add(today.minusDays(2), "otherOwner", "The person");
    add(today.minusDays(3), "owner", adult.colleague().id().toString());
    assertThat(adult.as(() -> waiting.list(adult.worker().id(), true, 0, 10)))
        .extracting(Waiting.Item::due)
        .containsExactly(today.minusDays(2), today.minusDays(1));
  }

  @Test
  void aStepHasOneOwner() {
    assertThatThrownBy(() -> add(today, "note", "nobody")).isInstanceOf(Refused.class);
  }

  @Test
  void twoEditorsOfAGoalDoNotOverwriteEachOther() {
    adult.doing(
        () ->
            plans.change(
                adult.worker(), adult.caseFile(), adult.person(), goal, goal("A flat"), 0));
    assertThatThrownBy(
            () ->
                adult.doingAsColleague(
                    () ->
                        plans.change(
                            adult.colleague(),
                            adult.caseFile(),
                            adult.person(),
                            goal,
                            goal("A house"),
                            0)))
        .isInstanceOf(EditClash.class);
    assertThat(adult.as(() -> plans.get(adult.worker(), adult.caseFile(), adult.person())))
        .extracting(each -> each.answers().text("words"))
        .containsExactly("A flat");
  }

  @Test
  void aGoalOfSomebodyElseIsNotFound() {
    Someone.Made other = someone.of(AgeStatus.ADULT);
    assertThatThrownBy(
            () ->
                other.doing(
                    () -> plans.goal(other.worker(), other.caseFile(), other.person(), goal)))
        .isInstanceOf(NotFound.class);
  }
}
