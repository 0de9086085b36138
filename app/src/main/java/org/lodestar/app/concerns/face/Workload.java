package org.lodestar.app.concerns.face;

import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.QueueHealth;
import org.lodestar.app.concerns.store.AssignmentRows;
import org.lodestar.app.concerns.store.QueueRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For the manager: who has how much in hand, and how old the queue is. */
@Component
@Transactional
public class Workload {
  private final QueueRows rows;
  private final AssignmentRows assignments;
  private final Policy policy;
  private final Audit audit;

  Workload(QueueRows rows, AssignmentRows assignments, Policy policy, Audit audit) {
    this.rows = rows;
    this.assignments = assignments;
    this.policy = policy;
    this.audit = audit;
  }

  /** How the queue of the manager's organisation stands now. */
  public QueueHealth look(Worker manager) {
    policy.require(manager, Action.MANAGE_QUEUE);
    audit.record(ConcernAudit.WORKLOAD_VIEWED, ObjectRef.all("CONCERN"));
    return rows.health(assignments.loads());
  }
}
