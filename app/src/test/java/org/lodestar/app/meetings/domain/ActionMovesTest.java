package org.lodestar.app.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lodestar.app.meetings.AgreedAction;
import org.lodestar.app.site.Refused;

/** What an agreed action may become, by its owner and by the callers. */
class ActionMovesTest {
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
