package org.lodestar.app.concerns.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.concerns.ConcernState.ACKNOWLEDGED;
import static org.lodestar.app.concerns.ConcernState.CASE_OPENED;
import static org.lodestar.app.concerns.ConcernState.CLOSED;
import static org.lodestar.app.concerns.ConcernState.HANDED_OVER;
import static org.lodestar.app.concerns.ConcernState.NEW;
import static org.lodestar.app.concerns.ConcernState.SIGNPOSTED;
import static org.lodestar.app.concerns.ConcernState.TRIAGED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.MoveTable;

/** Every state by every event: what is not in this table is refused. */
class ConcernMovesTest {
  private static final Given EVERYTHING = new Given(true, true, true, true, true);

  /** Written by hand, apart from the code: rows are states, columns the state after each event. */
  private static final Map<ConcernState, Map<ConcernEvent, ConcernState>> EXPECTED = expected();

  private static Map<ConcernState, Map<ConcernEvent, ConcernState>> expected() {
    Map<ConcernState, Map<ConcernEvent, ConcernState>> table = new EnumMap<>(ConcernState.class);
    table.put(
        NEW,
        Map.of(
            ConcernEvent.ACKNOWLEDGE, ACKNOWLEDGED,
            ConcernEvent.TRIAGE, TRIAGED,
            ConcernEvent.ANSWER, NEW,
            ConcernEvent.ALARM, NEW));
    table.put(
        ACKNOWLEDGED,
        Map.of(
            ConcernEvent.TRIAGE, TRIAGED,
            ConcernEvent.TAKE_BACK, TRIAGED,
            ConcernEvent.ANSWER, ACKNOWLEDGED,
            ConcernEvent.ALARM, ACKNOWLEDGED));
    table.put(
        TRIAGED,
        Map.of(
            ConcernEvent.TRIAGE, TRIAGED,
            ConcernEvent.OPEN_CASE, CASE_OPENED,
            ConcernEvent.OFFER, HANDED_OVER,
            ConcernEvent.TAKE_BACK, TRIAGED,
            ConcernEvent.SIGNPOST, SIGNPOSTED,
            ConcernEvent.CLOSE, CLOSED,
            ConcernEvent.ANSWER, TRIAGED,
            ConcernEvent.ALARM, TRIAGED));
    table.put(
        HANDED_OVER,
        Map.of(
            ConcernEvent.ACCEPT, ACKNOWLEDGED,
            ConcernEvent.DECLINE, TRIAGED,
            ConcernEvent.WITHDRAW, TRIAGED,
            ConcernEvent.ANSWER, HANDED_OVER,
            ConcernEvent.ALARM, HANDED_OVER));
    table.put(
        CASE_OPENED, Map.of(ConcernEvent.ANSWER, CASE_OPENED, ConcernEvent.ALARM, CASE_OPENED));
    table.put(
        SIGNPOSTED,
        Map.of(
            ConcernEvent.REOPEN, TRIAGED,
            ConcernEvent.ANSWER, SIGNPOSTED,
            ConcernEvent.ALARM, ACKNOWLEDGED));
    table.put(
        CLOSED,
        Map.of(
            ConcernEvent.REOPEN, TRIAGED,
            ConcernEvent.ANSWER, CLOSED,
            ConcernEvent.ALARM, ACKNOWLEDGED));
    return table;
  }

  static Stream<Arguments> everyStateByEveryEvent() {
    return Arrays.stream(ConcernState.values())
        .flatMap(
            state -> Arrays.stream(ConcernEvent.values()).map(event -> Arguments.of(state, event)));
  }

  @ParameterizedTest
  @MethodSource("everyStateByEveryEvent")
  void goesWhereTheTableSaysAndNowhereElse(ConcernState from, ConcernEvent event) {
    @Nullable ConcernState expected = EXPECTED.getOrDefault(from, Map.of()).get(event);
    if (expected == null) {
      assertThatThrownBy(() -> ConcernMoves.get(from, event, EVERYTHING))
          .isInstanceOf(MoveRefused.class);
    } else {
      assertThat(ConcernMoves.get(from, event, EVERYTHING).to()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("everyStateByEveryEvent")
  void aGuardedStepIsRefusedWithoutWhatTheGuardAsksFor(ConcernState from, ConcernEvent event) {
    ConcernMoves.TABLE
        .find(from, event)
        .filter(edge -> !edge.guards().isEmpty())
        .ifPresent(
            edge ->
                assertThatThrownBy(() -> ConcernMoves.get(from, event, Given.nothing()))
                    .isInstanceOf(MoveRefused.class));
  }

  @Test
  void nothingIsClosedBeforeAPersonHasConfirmedThePriority() {
    assertThat(ConcernMoves.TABLE.list())
        .filteredOn(edge -> edge.to() == CLOSED && edge.from() != CLOSED)
        .allMatch(edge -> edge.from() == TRIAGED && edge.who() instanceof Action);
  }

  @Test
  void anEventAsksTheSameOfAWorkerFromEveryState() {
    for (ConcernEvent event : ConcernEvent.values()) {
      assertThat(
              ConcernMoves.TABLE.list().stream()
                  .filter(edge -> edge.event() == event)
                  .map(MoveTable.Edge::who)
                  .distinct())
          .hasSize(1);
    }
  }
}
