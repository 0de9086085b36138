package org.lodestar.app.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's referral to a service or team.
 *
 * @param chaseBy by when somebody asks again; null where nothing is awaited
 * @param steps what happened, oldest first
 * @param version for optimistic locking
 */
public record ServiceRequest(
    UUID id,
    UUID caseFile,
    UUID person,
    State state,
    @Nullable LocalDate chaseBy,
    Answers answers,
    List<Step> steps,
    @Nullable UUID by,
    Instant at,
    long version) {
  public ServiceRequest {
    steps = List.copyOf(steps);
  }

  /** How far it has come. */
  public enum State {
    DRAFTED,
    SENT,
    ACKNOWLEDGED,
    ACCEPTED,
    WAITING_LIST,
    DECLINED,
    WITHDRAWN,
    ENDED;

    /** Whether an answer is awaited. */
    public boolean awaits() {
      return this == SENT || this == ACKNOWLEDGED || this == WAITING_LIST;
    }
  }

  /** What can happen to it. */
  public enum Event {
    SEND,
    ACKNOWLEDGE,
    ACCEPT,
    PUT_ON_WAITING_LIST,
    DECLINE,
    /** Somebody asked the service how it stands. */
    CHASE,
    WITHDRAW,
    END,
    /** Takes back what was recorded by mistake. */
    REOPEN
  }

  /** Something that happened on a day. */
  public record Step(Event event, LocalDate on, Answers answers, @Nullable UUID by, Instant at) {}
}
