package org.lodestar.app.reception.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.reception.ReceptionPlan.State;
import org.lodestar.app.reception.domain.ReceptionMoves.Event;
import org.lodestar.app.site.Refused;

class ReceptionMovesTest {
  private static final Map<State, Map<Event, State>> TABLE =
      Map.of(
          State.DRAFT,
          Map.of(
              Event.CHANGE, State.DRAFT,
              Event.PROPOSE, State.PROPOSED,
              Event.CANCEL, State.CANCELLED),
          State.PROPOSED,
          Map.of(
              Event.CHANGE, State.DRAFT,
              Event.SEND_BACK, State.DRAFT,
              Event.APPROVE, State.APPROVED,
              Event.CANCEL, State.CANCELLED),
          State.APPROVED,
          Map.of(
              Event.CHANGE, State.DRAFT,
              Event.HOLD, State.HELD,
              Event.CANCEL, State.CANCELLED),
          State.HELD,
          Map.of(Event.HOLD, State.HELD),
          State.CANCELLED,
          Map.of());

  @ParameterizedTest
  @EnumSource(State.class)
  void everyMoveFromEveryState(State state) {
    for (Event event : Event.values()) {
      State expected = TABLE.getOrDefault(state, Map.of()).get(event);
      assertThat(ReceptionMoves.leads(state, event)).isEqualTo(expected != null);
      if (expected == null) {
        assertThatThrownBy(() -> ReceptionMoves.after(state, event)).isInstanceOf(Refused.class);
      } else {
        assertThat(ReceptionMoves.after(state, event)).isEqualTo(expected);
      }
    }
  }
}
