package org.lodestar.app.support.domain;

import static org.lodestar.app.support.ServiceRequest.State.ACCEPTED;
import static org.lodestar.app.support.ServiceRequest.State.ACKNOWLEDGED;
import static org.lodestar.app.support.ServiceRequest.State.DECLINED;
import static org.lodestar.app.support.ServiceRequest.State.DRAFTED;
import static org.lodestar.app.support.ServiceRequest.State.ENDED;
import static org.lodestar.app.support.ServiceRequest.State.SENT;
import static org.lodestar.app.support.ServiceRequest.State.WAITING_LIST;
import static org.lodestar.app.support.ServiceRequest.State.WITHDRAWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ServiceRequest.Event;
import org.lodestar.app.support.ServiceRequest.State;
import org.lodestar.app.support.Standard;

/** The life of a referral to a service, and the clock by which it is chased. */
public final class RequestMoves {
  private static final Map<State, Map<Event, State>> EDGES = new EnumMap<>(State.class);

  static {
    EDGES.put(DRAFTED, edges(Map.of(Event.SEND, SENT, Event.WITHDRAW, WITHDRAWN)));
    EDGES.put(SENT, awaiting(SENT, Map.of(Event.ACKNOWLEDGE, ACKNOWLEDGED)));
    EDGES.put(ACKNOWLEDGED, awaiting(ACKNOWLEDGED, Map.of()));
    EDGES.put(WAITING_LIST, awaiting(WAITING_LIST, Map.of()));
    EDGES.put(ACCEPTED, edges(Map.of(Event.END, ENDED, Event.WITHDRAW, WITHDRAWN)));
    EDGES.put(DECLINED, edges(Map.of(Event.REOPEN, DRAFTED)));
    EDGES.put(WITHDRAWN, edges(Map.of(Event.REOPEN, DRAFTED)));
    EDGES.put(ENDED, edges(Map.of(Event.REOPEN, DRAFTED)));
  }

  private RequestMoves() {}

  private static Map<Event, State> edges(Map<Event, State> all) {
    return new EnumMap<>(all);
  }

  /** What can happen while an answer is awaited, beside what is special to the state. */
  private static Map<Event, State> awaiting(State own, Map<Event, State> special) {
    Map<Event, State> all = new EnumMap<>(Event.class);
    all.putAll(special);
    all.put(Event.ACCEPT, ACCEPTED);
    all.put(Event.PUT_ON_WAITING_LIST, WAITING_LIST);
    all.put(Event.DECLINE, DECLINED);
    all.put(Event.CHASE, own);
    all.put(Event.WITHDRAW, WITHDRAWN);
    return all;
  }

  /**
   * Where an event leads from a state.
   *
   * @throws Refused where it leads nowhere
   */
  public static State after(State from, Event event) {
    @Nullable State to = EDGES.getOrDefault(from, Map.of()).get(event);
    if (to == null) {
      throw Refused.because("support.rule.request");
    }
    return to;
  }

  /** What can happen in a state. */
  public static List<Event> from(State state) {
    return Arrays.stream(Event.values())
        .filter(event -> EDGES.getOrDefault(state, Map.of()).containsKey(event))
        .toList();
  }

  /**
   * By when somebody asks again.
   *
   * @param to the state after the event
   * @param on the day of the event
   * @param expected the day that the service named, if it did
   */
  public static Optional<LocalDate> chaseBy(
      State to, Event event, LocalDate on, Optional<LocalDate> expected, Standard standard) {
    if (!to.awaits()) {
      return Optional.empty();
    }
    if (to == WAITING_LIST && event == Event.PUT_ON_WAITING_LIST) {
      return Optional.of(expected.orElse(on.plusDays(standard.waiting())));
    }
    int days = event == Event.SEND ? standard.acknowledge() : standard.decide();
    return Optional.of(on.plusDays(days));
  }

  /** Nothing is sent about somebody who does not agree, unless a duty or a child's safety asks. */
  public static void checkMaySend(Answers request) {
    if (request.text("agreed").equals("NO")) {
      throw Refused.because("support.rule.notAgreed");
    }
  }
}
