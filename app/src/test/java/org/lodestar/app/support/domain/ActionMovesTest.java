package org.lodestar.app.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.PlanAction.Move;
import org.lodestar.app.support.PlanAction.State;

class ActionMovesTest {
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "TO_DO, START, STARTED",
    "TO_DO, FINISH, DONE",
    "TO_DO, DROP, NOT_DONE",
    "STARTED, FINISH, DONE",
    "STARTED, DROP, NOT_DONE",
    "DONE, REOPEN, TO_DO",
    "NOT_DONE, REOPEN, TO_DO"
  })
  void leadsWhereTheTableSays(State from, Move move, State to) {
    assertThat(ActionMoves.after(from, move)).isEqualTo(to);
    assertThat(ActionMoves.from(from)).contains(move);
  }

  static Stream<Arguments> allElse() {
    return Arrays.stream(State.values())
        .flatMap(
            state ->
                Arrays.stream(Move.values())
                    .filter(move -> !ActionMoves.from(state).contains(move))
                    .map(move -> Arguments.of(state, move)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("allElse")
  void everythingElseIsRefused(State from, Move move) {
    assertThatThrownBy(() -> ActionMoves.after(from, move)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void thereAreSevenEdgesAndAWayOnFromEveryState(State state) {
    assertThat(ActionMoves.from(state)).isNotEmpty();
    assertThat(Arrays.stream(State.values()).mapToLong(each -> ActionMoves.from(each).size()).sum())
        .isEqualTo(7);
  }

  @ParameterizedTest(name = "{0} with “{1}”: refused {2}")
  @CsvSource({
    "DONE, '', true",
    "NOT_DONE, ' ', true",
    "DONE, It worked, false",
    "STARTED, '', false",
    "TO_DO, '', false"
  })
  void whatIsClosedHasAnOutcome(State to, String outcome, boolean refused) {
    if (refused) {
      assertThatThrownBy(() -> ActionMoves.checkOutcome(to, outcome)).isInstanceOf(Refused.class);
    } else {
      ActionMoves.checkOutcome(to, outcome);
    }
  }
}
