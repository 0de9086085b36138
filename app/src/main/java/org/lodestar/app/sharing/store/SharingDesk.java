package org.lodestar.app.sharing.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharingAction;
import org.springframework.stereotype.Component;

/** What every deed on a share begins and ends with: may this worker, and who will know of it. */
@Component
public class SharingDesk {
  private final ShareRows shares;
  private final Cases cases;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  SharingDesk(ShareRows shares, Cases cases, Policy policy, Audit audit, Clock clock) {
    this.shares = shares;
    this.cases = cases;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A share that the worker's own organisation gives, held until the transaction ends: by role, by
   * grant on the person, and with the declaration that comes before reading a case. A grant on the
   * share itself, which is the receiver's, is none here.
   */
  public Share given(Worker worker, Action action, UUID id) {
    policy.require(worker, action);
    Share share = shares.find(id).orElseThrow(NotFound::new);
    about(worker, action, share.caseFile(), share.person());
    return shares.lock(id);
  }

  /** As {@link #given}, for reading. */
  public Share reading(Worker worker, UUID id) {
    policy.require(worker, Action.READ_GIVEN);
    Share share = shares.find(id).orElseThrow(NotFound::new);
    about(worker, Action.READ_GIVEN, share.caseFile(), share.person());
    return share;
  }

  /** Insists that the worker may do this for a person of a case. */
  public void about(Worker worker, Action action, UUID caseFile, UUID person) {
    policy.require(worker, action, person);
    cases.head(worker, caseFile);
  }

  /** A share that was offered to the worker's organisation, or to them by name. */
  public Share received(Worker worker, Action action, UUID id) {
    policy.require(worker, action, id);
    return shares.get(id);
  }

  /** Records an action on a share. */
  public void trace(SharingAction action, Share share) {
    trace(action, share, Detail.none());
  }

  /** Records an action on a share with particulars. */
  public void trace(SharingAction action, Share share, Detail detail) {
    audit.record(
        Entry.of(action, ObjectRef.of("SHARE", share.id()))
            .detail(detail.with("person", share.person())));
  }

  /** Records an action on a case. */
  public void traceCase(SharingAction action, UUID caseFile, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("CASE", caseFile)).detail(detail));
  }

  /** Records what concerns no single share. */
  public void traceAll(SharingAction action, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.all("SHARE")).detail(detail));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present day in London. */
  public LocalDate today() {
    return Days.of(clock.instant());
  }
}
