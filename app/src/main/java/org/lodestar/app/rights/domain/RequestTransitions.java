package org.lodestar.app.rights.domain;

import static org.lodestar.app.rights.RequestState.*;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.RequestEvent;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.site.Refused;

/** The life of a request, as one table. What stands not in it is refused. */
public final class RequestTransitions {
  private static final Map<RequestState, Map<RequestEvent, RequestState>> EDGES =
      new EnumMap<>(
          Map.of(
              RECEIVED,
              Map.of(RequestEvent.PROVE, OPEN, RequestEvent.WITHDRAW, WITHDRAWN),
              OPEN,
              Map.of(
                  RequestEvent.ASK, ASKED,
                  RequestEvent.EXTEND, OPEN,
                  RequestEvent.WITHDRAW, WITHDRAWN),
              ASKED,
              Map.of(
                  RequestEvent.ASK, ASKED,
                  RequestEvent.EXTEND, ASKED,
                  RequestEvent.ANSWER, ANSWERED,
                  RequestEvent.WITHDRAW, WITHDRAWN),
              ANSWERED,
              Map.of(
                  RequestEvent.ASK, ASKED,
                  RequestEvent.EXTEND, ANSWERED,
                  RequestEvent.RETURN, ASKED,
                  RequestEvent.APPROVE, READ,
                  RequestEvent.WITHDRAW, WITHDRAWN),
              READ,
              Map.of(
                  RequestEvent.EXTEND, READ,
                  RequestEvent.SEND_BACK, ASKED,
                  RequestEvent.RELEASE, RELEASED,
                  RequestEvent.WITHDRAW, WITHDRAWN),
              RELEASED,
              Map.of(RequestEvent.HAND_OVER, CLOSED, RequestEvent.WITHDRAW, WITHDRAWN)));

  private RequestTransitions() {}

  /** Whether this can happen to it. */
  public static boolean allows(RequestState from, RequestEvent event) {
    return find(from, event) != null;
  }

  /**
   * What becomes of it.
   *
   * @throws Refused with words about where it stands, when this cannot happen
   */
  public static RequestState after(RequestState from, RequestEvent event) {
    @Nullable RequestState to = find(from, event);
    if (to == null) {
      throw Refused.because("rights.rule.stands." + from);
    }
    return to;
  }

  private static @Nullable RequestState find(RequestState from, RequestEvent event) {
    return EDGES.getOrDefault(from, Map.of()).get(event);
  }
}
