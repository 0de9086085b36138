package org.lodestar.app.requests.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.RequestsAction;
import org.springframework.stereotype.Component;

/** What every deed on a request begins and ends with: may this worker, and who will know of it. */
@Component
public class InformationDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** The kind under which the audit keeps requests of all sorts. */
  private static final String KIND = "DATA_REQUEST";

  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  InformationDesk(Policy policy, Audit audit, Clock clock) {
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Insists that the worker may do this at all. */
  public void require(Worker worker, Action action) {
    policy.require(worker, action);
  }

  /** Insists that the worker may do this with a request. */
  public void require(Worker worker, Action action, UUID request) {
    policy.require(worker, action, request);
  }

  /** Records an action on a request. */
  public void trace(RequestsAction action, UUID request, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of(KIND, request)).detail(detail));
  }

  /** Records an action on a request. */
  public void trace(RequestsAction action, UUID request) {
    trace(action, request, Detail.none());
  }

  /** Records what concerns no single request. */
  public void traceAll(RequestsAction action, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.all(KIND)).detail(detail));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
