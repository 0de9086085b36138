package org.lodestar.app.concerns.face;

import java.util.UUID;
import org.lodestar.app.concerns.FirstViewNeeded;
import org.lodestar.app.concerns.store.StaffRecords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Nobody reads a concern or works on it before they have said that they know nobody in it. */
@Component
public class Threshold {
  private final Policy policy;
  private final StaffRecords records;

  Threshold(Policy policy, StaffRecords records) {
    this.policy = policy;
    this.records = records;
  }

  /**
   * Insists on role, relationship and the answer before the first view.
   *
   * @throws FirstViewNeeded when the worker has not answered yet
   */
  public void require(Worker worker, Action action, UUID concern) {
    policy.require(worker, action, concern);
    if (!records.openedBefore(concern, worker.id())) {
      throw new FirstViewNeeded(concern);
    }
  }

  /** Whether {@link #require} would let the worker pass. */
  public boolean lets(Worker worker, Action action, UUID concern) {
    return policy.allows(worker, action, concern) && records.openedBefore(concern, worker.id());
  }
}
