package org.lodestar.app.retention.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.RetentionAction;
import org.lodestar.app.retention.Tombstone;
import org.lodestar.app.retention.store.RetentionDesk;
import org.lodestar.app.retention.store.TombstoneRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is left of what is gone, for the officer, managers and auditors of its organisation. */
@Component
@Transactional
public class Tombstones {
  private static final int LISTED = 200;

  private final TombstoneRows rows;
  private final Policy policy;
  private final RetentionDesk desk;

  Tombstones(TombstoneRows rows, Policy policy, RetentionDesk desk) {
    this.rows = rows;
    this.policy = policy;
    this.desk = desk;
  }

  /** The newest tombstones of the worker's organisation. */
  public List<Tombstone> list(Worker worker) {
    policy.require(worker, Action.READ_RETENTION);
    desk.traceAll(RetentionAction.TOMBSTONE_VIEWED, "TOMBSTONE", Detail.none());
    return rows.list(worker.organisation(), LISTED);
  }

  /** The tombstones of one disposal, for its certificate; none while nothing has gone. */
  public List<Tombstone> of(Worker worker, UUID disposal) {
    policy.require(worker, Action.READ_DISPOSAL, disposal);
    desk.trace(RetentionAction.TOMBSTONE_VIEWED, disposal, Detail.none());
    return rows.of(disposal);
  }
}
