package org.lodestar.app.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.rights.RequestEvent.*;
import static org.lodestar.app.rights.RequestState.*;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.lodestar.app.rights.RequestEvent;
import org.lodestar.app.rights.RequestState;

class RequestMovesTest {
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
              RequestMoves.TABLE.allows(state, event)
                  && seen.add(RequestMoves.TABLE.after(state, event));
        }
      }
    }
    return seen;
  }
}
