package org.lodestar.app.concerns.face;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.store.AssignmentRows;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.Holders;
import org.lodestar.app.concerns.store.RestrictedAlarmRows;
import org.lodestar.app.concerns.store.Takers;
import org.lodestar.app.concerns.store.WriterNews;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a concern follow the case that was opened from it: who may not see the case may not see the
 * concern either. Casework calls it in its own transaction after it has asked the policy about the
 * case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConcernAccess {
  private static final String RESTRICTED = "RESTRICTED_CASE";

  private final ConcernRows rows;
  private final Holders holders;
  private final Takers takers;
  private final AssignmentRows assignments;
  private final Grants grants;
  private final RestrictedAlarmRows alarms;
  private final WriterNews writers;
  private final Audit audit;

  ConcernAccess(
      ConcernRows rows,
      Holders holders,
      Takers takers,
      AssignmentRows assignments,
      Grants grants,
      RestrictedAlarmRows alarms,
      WriterNews writers,
      Audit audit) {
    this.rows = rows;
    this.holders = holders;
    this.takers = takers;
    this.assignments = assignments;
    this.grants = grants;
    this.alarms = alarms;
    this.writers = writers;
    this.audit = audit;
  }

  /** Shuts out a worker who is shut out of the case. */
  public void shutOutWithCase(UUID concern, UUID worker, ConflictReason reason) {
    each(concern, object -> grants.exclude(object, worker, reason.name()));
    assignments.free(concern, List.of(worker));
    audit.record(
        Entry.of(ConcernAudit.CONCERN_SHUT_WITH_CASE, ObjectRef.of("CONCERN", concern))
            .purpose(reason)
            .detail(Detail.none().with("worker", worker)));
  }

  /** Lets a worker in again who is let in to the case again. */
  public void readmitWithCase(UUID concern, UUID worker) {
    each(concern, object -> grants.readmit(object, worker));
    writers.catchUp(concern);
    audit.record(
        Entry.of(ConcernAudit.CONCERN_OPENED_WITH_CASE, ObjectRef.of("CONCERN", concern))
            .detail(Detail.none().with("worker", worker)));
  }

  /**
   * Opens the concern and who reported it to named workers only. Who holds the receipt keeps their
   * mailbox; a partner who read along does so no more.
   */
  public void restrictWithCase(UUID concern, List<UUID> people) {
    // Nobody is granted anything under the identifier of the concern itself.
    UUID reporter = holders.holderOf(concern).orElse(concern);
    ConcernLine line = rows.line(concern);
    if (line.alarm()) {
      alarms.put(concern, rows.receiver(concern), people);
    }
    takers.shut(concern);
    assignments.keepOnly(concern, people);
    each(concern, object -> grants.narrow(object, reporter, people, RESTRICTED));
    audit.record(
        Entry.of(ConcernAudit.CONCERN_RESTRICTED, ObjectRef.of("CONCERN", concern))
            .detail(Detail.none().with("workers", people.size())));
  }

  /** Opens it again to all who saw it before. */
  public void liftWithCase(UUID concern) {
    each(concern, object -> grants.widen(object, RESTRICTED));
    alarms.settle(concern);
    writers.catchUp(concern);
    audit.record(ConcernAudit.CONCERN_RESTRICTION_LIFTED, ObjectRef.of("CONCERN", concern));
  }

  private void each(UUID concern, Consumer<UUID> deed) {
    rows.objectsOf(concern).forEach(deed);
  }
}
