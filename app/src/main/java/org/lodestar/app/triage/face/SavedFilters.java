package org.lodestar.app.triage.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.SavedFilter;
import org.lodestar.app.triage.store.FilterRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists that a worker comes back to. Each sees their own. */
@Component
@Transactional
public class SavedFilters {
  private final FilterRows rows;
  private final Policy policy;

  SavedFilters(FilterRows rows, Policy policy) {
    this.rows = rows;
    this.policy = policy;
  }

  /** Keeps a list; false when the worker keeps as many as one can. */
  public boolean save(Worker worker, String name, String address) {
    policy.require(worker, Action.LIST_CONCERNS);
    if (rows.count() >= SavedFilter.MOST) {
      return false;
    }
    rows.add(worker.id(), name, address);
    return true;
  }

  /** The worker's own, oldest first. */
  @Transactional(readOnly = true)
  public List<SavedFilter> list(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    return rows.list(worker.id());
  }

  /** Forgets one; nothing happens when it is not the worker's. */
  public void forget(Worker worker, UUID id) {
    policy.require(worker, Action.LIST_CONCERNS);
    rows.remove(id);
  }
}
