package org.lodestar.app.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.rights.RequestEvent.*;
import static org.lodestar.app.rights.RequestState.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.rights.RequestEvent;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.site.Refused;

/** Every state and every event: what is not in the table is refused. */
class RequestTransitionsTest {
  private static final Map<RequestState, Map<RequestEvent, RequestState>> EXPECTED =
      Map.of(
          RECEIVED,
          Map.of(PROVE, OPEN, WITHDRAW, WITHDRAWN),
          OPEN,
          Map.of(ASK, ASKED, EXTEND, OPEN, WITHDRAW, WITHDRAWN),
          ASKED,
          Map.of(ASK, ASKED, EXTEND, ASKED, ANSWER, ANSWERED, WITHDRAW, WITHDRAWN),
          ANSWERED,
          Map.of(ASK, ASKED, EXTEND, ANSWERED, RETURN, ASKED, APPROVE, READ, WITHDRAW, WITHDRAWN),
          READ,
          Map.of(EXTEND, READ, SEND_BACK, ASKED, RELEASE, RELEASED, WITHDRAW, WITHDRAWN),
          RELEASED,
          Map.of(HAND_OVER, CLOSED, WITHDRAW, WITHDRAWN),
          CLOSED,
          Map.of(),
          WITHDRAWN,
          Map.of());

  static Stream<Arguments> everyStateAndEvent() {
    return EnumSet.allOf(RequestState.class).stream()
        .flatMap(
            state ->
                EnumSet.allOf(RequestEvent.class).stream()
                    .map(event -> Arguments.of(state, event)));
  }

  @ParameterizedTest
  @MethodSource("everyStateAndEvent")
  void leads_where_the_table_says_or_nowhere(RequestState state, RequestEvent event) {
    RequestState expected = EXPECTED.getOrDefault(state, Map.of()).get(event);
    assertThat(RequestTransitions.allows(state, event)).isEqualTo(expected != null);
    if (expected == null) {
      assertThatThrownBy(() -> RequestTransitions.after(state, event))
          .isInstanceOfSatisfying(
              Refused.class,
              broken -> assertThat(broken.key()).isEqualTo("rights.rule.stands." + state));
    } else {
      assertThat(RequestTransitions.after(state, event)).isEqualTo(expected);
    }
  }

  @Test
  void nothing_goes_out_without_the_second_reader_and_the_officer() {
    assertThat(reachable(OPEN, APPROVE)).doesNotContain(READ, RELEASED, CLOSED);
    assertThat(reachable(OPEN, RELEASE)).doesNotContain(RELEASED, CLOSED);
  }

  /** Where one comes to when this event never happens. */
  private static EnumSet<RequestState> reachable(RequestState from, RequestEvent without) {
    EnumSet<RequestState> seen = EnumSet.of(from);
    boolean more = true;
    while (more) {
      more = false;
      for (RequestState state : EnumSet.copyOf(seen)) {
        for (RequestEvent event : EnumSet.complementOf(EnumSet.of(without))) {
          more |=
              RequestTransitions.allows(state, event)
                  && seen.add(RequestTransitions.after(state, event));
        }
      }
    }
    return seen;
  }
}
