package org.lodestar.app.rights.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.RightsAction;
import org.springframework.stereotype.Component;

/** What every deed on a request begins and ends with: may this worker, and who will know of it. */
@Component
public class RightsDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final RequestRows requests;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  RightsDesk(RequestRows requests, Policy policy, Audit audit, Clock clock) {
    this.requests = requests;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Insists that the worker runs requests. */
  public void running(Worker worker) {
    policy.require(worker, Action.RUN_DATA_REQUESTS);
  }

  /** Whether the worker runs requests. */
  public boolean runs(Worker worker) {
    return policy.allows(worker, Action.RUN_DATA_REQUESTS);
  }

  /** A request of the officer's organisation. */
  public DataRequest officers(Worker worker, UUID id) {
    working(worker, id);
    return requests.get(id);
  }

  /** Insists that the worker works on this request. */
  public void working(Worker worker, UUID id) {
    policy.require(worker, Action.WORK_ON_DATA_REQUEST, id);
  }

  /** The request of a finding that the worker is one of two to open. */
  public DataRequest teams(Worker worker, UUID finding) {
    policy.require(worker, Action.ANSWER_DATA_REQUEST, finding);
    return requests.ofFinding(finding);
  }

  /** Records an action on a request. */
  public void trace(RightsAction action, UUID request, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("DATA_REQUEST", request)).detail(detail));
  }

  /** Records an action on a request. */
  public void trace(RightsAction action, UUID request) {
    trace(action, request, Detail.none());
  }

  /** Records an action on a person of a case. */
  public void tracePerson(RightsAction action, UUID caseFile, UUID person) {
    audit.record(
        Entry.of(action, ObjectRef.of("PERSON", person))
            .detail(Detail.none().with("case", caseFile)));
  }

  /** Records what concerns no single request. */
  public void traceAll(RightsAction action, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.all("DATA_REQUEST")).detail(detail));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present moment by the clock on a wall in London. */
  public LocalDateTime wallClock() {
    return LocalDateTime.ofInstant(clock.instant(), LONDON);
  }

  /** The present day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
