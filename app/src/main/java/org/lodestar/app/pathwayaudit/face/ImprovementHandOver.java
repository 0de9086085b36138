package org.lodestar.app.pathwayaudit.face;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.pathwayaudit.PathwayAuditAction;
import org.lodestar.app.pathwayaudit.store.AuditRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has to get better after an audit, when somebody follows another in a post. Whoever says who
 * follows learns of which step it is and by when, and nothing of the audit.
 */
@Component
@Transactional
public class ImprovementHandOver {
  private final AuditRows rows;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  ImprovementHandOver(AuditRows rows, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Open ones of every organisation. */
  @Transactional(readOnly = true)
  public List<Improvement> open(Worker worker) {
    policy.require(worker, Action.EDIT_PLAN);
    return rows.openImprovements();
  }

  /** Gives those of one worker to another. */
  public void handOver(Worker worker, UUID from, UUID to) {
    pass(worker, from, to, any -> true);
  }

  /** Gives some of those back that went by mistake. */
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which) {
    pass(worker, from, to, which::contains);
  }

  private void pass(Worker worker, UUID from, UUID to, Predicate<UUID> which) {
    for (Improvement each : open(worker)) {
      if (from.equals(each.owner()) && which.test(each.id())) {
        rows.update(each.ownedBy(to), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(
            Entry.of(
                    PathwayAuditAction.PATHWAY_IMPROVEMENT_CHANGED,
                    ObjectRef.of("PATHWAY_AUDIT", each.audit()))
                .detail(
                    Detail.none()
                        .with("improvement", each.id())
                        .with("from", from)
                        .with("to", to)));
      }
    }
  }
}
