package org.lodestar.app.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.retention.domain.DisposalTransitions.Edge;
import org.lodestar.app.retention.domain.DisposalTransitions.Event;
import org.lodestar.app.site.Refused;

/** Every state of a disposal, and what may happen in it. */
class DisposalTransitionsTest {
  private static final Map<DisposalState, Map<Event, DisposalState>> MOVES =
      Map.of(
          DisposalState.STOPPED,
          Map.of(Event.EXPLAIN, DisposalState.PREPARED, Event.CALL_OFF, DisposalState.CALLED_OFF),
          DisposalState.PREPARED,
          Map.of(
              Event.APPROVE, DisposalState.APPROVED_ONCE, Event.CALL_OFF, DisposalState.CALLED_OFF),
          DisposalState.APPROVED_ONCE,
          Map.of(Event.APPROVE, DisposalState.ANNOUNCED, Event.CALL_OFF, DisposalState.CALLED_OFF),
          DisposalState.ANNOUNCED,
          Map.of(Event.BEGIN, DisposalState.DISPOSING, Event.CALL_OFF, DisposalState.CALLED_OFF),
          DisposalState.DISPOSING,
          Map.of(Event.FINISH, DisposalState.DONE),
          DisposalState.DONE,
          Map.of(),
          DisposalState.CALLED_OFF,
          Map.of());

  @ParameterizedTest
  @EnumSource(DisposalState.class)
  void everyEventLeadsWhereTheTableSaysOrIsRefused(DisposalState state) {
    Map<Event, DisposalState> moves = Objects.requireNonNull(MOVES.get(state));
    for (Event event : Event.values()) {
      if (moves.containsKey(event)) {
        assertThat(DisposalTransitions.after(state, event)).isEqualTo(moves.get(event));
      } else {
        assertThatThrownBy(() -> DisposalTransitions.after(state, event))
            .isInstanceOf(Refused.class)
            .hasMessage("retention.refused.state." + state);
      }
    }
    assertThat(DisposalTransitions.possible(state)).isEqualTo(moves.keySet());
  }

  @Test
  void nothingGoesWithoutTwoApprovalsOnTheWay() {
    assertThat(DisposalTransitions.list())
        .filteredOn(edge -> edge.to() == DisposalState.DISPOSING)
        .extracting(Edge::from)
        .containsExactly(DisposalState.ANNOUNCED);
    assertThat(DisposalTransitions.list())
        .filteredOn(edge -> edge.to() == DisposalState.ANNOUNCED)
        .extracting(Edge::from)
        .containsExactly(DisposalState.APPROVED_ONCE);
  }

  @Test
  void everyMoveSaysWho() {
    assertThat(DisposalTransitions.list()).allMatch(edge -> !edge.by().isBlank());
  }
}
