package org.lodestar.app.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lodestar.app.meetings.AgreedAction;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.site.Refused;

/** Every state with every event, for each life: where it leads, and that all else is refused. */
class MovesTest {
  private static final Map<String, String> MEETING =
      Map.of(
          "CALLED CHANGE", "CALLED",
          "CALLED BEGIN", "BEGUN",
          "CALLED CANCEL", "CANCELLED");

  private static final Map<String, String> INVITATION =
      Map.ofEntries(
          Map.entry("INVITED COME", "COMING"),
          Map.entry("INVITED WRITE", "WRITING"),
          Map.entry("INVITED DECLINE", "DECLINED"),
          Map.entry("INVITED WITHDRAW", "WITHDRAWN"),
          Map.entry("COMING COME", "COMING"),
          Map.entry("COMING WRITE", "WRITING"),
          Map.entry("COMING DECLINE", "DECLINED"),
          Map.entry("COMING WITHDRAW", "WITHDRAWN"),
          Map.entry("WRITING COME", "COMING"),
          Map.entry("WRITING WRITE", "WRITING"),
          Map.entry("WRITING DECLINE", "DECLINED"),
          Map.entry("WRITING WITHDRAW", "WITHDRAWN"),
          Map.entry("DECLINED COME", "COMING"),
          Map.entry("DECLINED WRITE", "WRITING"),
          Map.entry("DECLINED DECLINE", "DECLINED"),
          Map.entry("DECLINED WITHDRAW", "WITHDRAWN"),
          Map.entry("WITHDRAWN INVITE", "INVITED"));

  private static final Map<String, String> MINUTES =
      Map.of(
          "DRAFT WRITE", "DRAFT",
          "DRAFT CIRCULATE", "CIRCULATED",
          "CIRCULATED WRITE", "CIRCULATED",
          "CIRCULATED ASK_CORRECTION", "CIRCULATED",
          "CIRCULATED AGREE", "AGREED",
          "AGREED ADD", "AGREED");

  private static final Map<String, String> ACTION_OF_ITS_OWNER =
      Map.of(
          "OPEN FINISH", "DONE",
          "OPEN FAIL", "NOT_DONE",
          "DONE REOPEN", "OPEN",
          "NOT_DONE REOPEN", "OPEN");

  private static final Map<String, String> ACTION_FOR_THE_CALLERS =
      Map.of(
          "OPEN FINISH", "DONE",
          "OPEN FAIL", "NOT_DONE",
          "OPEN CARRY_OVER", "CARRIED_OVER",
          "DONE REOPEN", "OPEN",
          "NOT_DONE REOPEN", "OPEN",
          "NOT_DONE CARRY_OVER", "CARRIED_OVER");

  @TestFactory
  Stream<DynamicTest> minutes() {
    return all(MinutesState.values(), MinutesMoves.Event.values(), MINUTES, MinutesMoves::after);
  }

  @TestFactory
  Stream<DynamicTest> anActionByItsOwner() {
    return all(
        AgreedAction.State.values(),
        AgreedAction.Event.values(),
        ACTION_OF_ITS_OWNER,
        (state, event) -> ActionMoves.after(state, event, false));
  }

  @TestFactory
  Stream<DynamicTest> anActionByTheCallers() {
    return all(
        AgreedAction.State.values(),
        AgreedAction.Event.values(),
        ACTION_FOR_THE_CALLERS,
        (state, event) -> ActionMoves.after(state, event, true));
  }

  @TestFactory
  Stream<DynamicTest> aMeeting() {
    return all(MeetingState.values(), MeetingMoves.Event.values(), MEETING, MeetingMoves::after);
  }

  @TestFactory
  Stream<DynamicTest> anInvitation() {
    return all(
        Invitation.State.values(),
        InvitationMoves.Event.values(),
        INVITATION,
        InvitationMoves::after);
  }

  private interface After<S, E> {
    S of(S state, E event);
  }

  private static <S extends Enum<S>, E extends Enum<E>> Stream<DynamicTest> all(
      S[] states, E[] events, Map<String, String> table, After<S, E> after) {
    return Arrays.stream(states)
        .flatMap(
            state ->
                Arrays.stream(events)
                    .map(
                        event ->
                            DynamicTest.dynamicTest(
                                state + " " + event, () -> check(state, event, table, after))));
  }

  private static <S extends Enum<S>, E extends Enum<E>> void check(
      S state, E event, Map<String, String> table, After<S, E> after) {
    String to = table.get(state + " " + event);
    if (to == null) {
      assertThatThrownBy(() -> after.of(state, event)).isInstanceOf(Refused.class);
    } else {
      assertThat(after.of(state, event).name()).isEqualTo(to);
    }
  }
}
