package org.lodestar.app.concerns.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.Reach;
import org.lodestar.app.concerns.ReachStopped;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.ReachRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a reporter may be reached, when it is not what they told first any more. */
@Component
@Transactional
public class Reaching {
  private final ConcernRows concerns;
  private final ReachRows rows;
  private final Threshold threshold;
  private final Audit audit;

  Reaching(ConcernRows concerns, ReachRows rows, Threshold threshold, Audit audit) {
    this.concerns = concerns;
    this.rows = rows;
    this.threshold = threshold;
    this.audit = audit;
  }

  /** Whether the worker may say how they may be reached: where they may know who it is. */
  @Transactional(readOnly = true)
  public boolean possible(Worker worker, UUID concern) {
    return threshold.lets(worker, Action.TRIAGE_CONCERN, concern)
        && concerns.reporterOf(concern).isPresent();
  }

  /** Each change, the newest first; nothing where they may not know who reported. */
  @Transactional(readOnly = true)
  public List<Reach> of(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return concerns.reporterId(concern).map(rows::of).orElse(List.of());
  }

  /** Why the way that was told holds no more, where nobody named another since. */
  @Transactional(readOnly = true)
  public Optional<ReachStopped> stopped(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return concerns.reporterId(concern).flatMap(reporter -> rows.stopped(concern, reporter));
  }

  /** Whose record of somebody else says that nobody may use this. */
  @Transactional(readOnly = true)
  public Optional<UUID> bannedElsewhere(UUID concern, ReporterContact contact) {
    return concerns
        .reporterId(concern)
        .flatMap(reporter -> rows.bannedElsewhere(reporter, contact));
  }

  /**
   * From now on they are reached so, and no other way that was told before is shown to anybody.
   *
   * @param ban whether what was told before is dangerous: then nobody may use it for anybody
   * @throws NotFound where the worker may not know who reported
   */
  public void change(
      Worker worker, UUID concern, ReporterContact contact, String why, boolean ban) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (concerns.reporterOf(concern).isEmpty()) {
      throw new NotFound();
    }
    UUID reporter = concerns.reporterId(concern).orElseThrow(NotFound::new);
    rows.insert(concern, reporter, worker.id(), contact, why);
    if (ban) {
      rows.ban(reporter, concerns.receiver(concern));
    }
    audit.record(ConcernAudit.REACH_CHANGED, ObjectRef.of("CONCERN", concern));
  }
}
