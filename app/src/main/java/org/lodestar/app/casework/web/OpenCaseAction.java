package org.lodestar.app.casework.web;

import java.util.UUID;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.ConcernAction;
import org.springframework.stereotype.Component;

/** "Open a case" beside a concern that has been triaged. */
@Component
class OpenCaseAction implements ConcernAction {
  private static final int ORDER = 10;

  private final Policy policy;

  OpenCaseAction(Policy policy) {
    this.policy = policy;
  }

  @Override
  public String label() {
    return "casework.open.concern";
  }

  @Override
  public String href(UUID concern) {
    return "/cases/new?concern=" + concern;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public boolean offered(Worker worker, Concern concern) {
    return concern.state() == ConcernState.TRIAGED
        && policy.allows(worker, Action.OPEN_CASE)
        && policy.allows(worker, Action.TRIAGE_CONCERN, concern.id());
  }
}
