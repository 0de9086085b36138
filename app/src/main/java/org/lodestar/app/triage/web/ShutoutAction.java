package org.lodestar.app.triage.web;

import java.util.UUID;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.face.Shutouts;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.ConcernAction;
import org.springframework.stereotype.Component;

/** Leads a manager to those whom the concern names. */
@Component
class ShutoutAction implements ConcernAction {
  private static final int ORDER = 90;

  private final Shutouts shutouts;

  ShutoutAction(Shutouts shutouts) {
    this.shutouts = shutouts;
  }

  @Override
  public String label() {
    return "triage.shutout.link";
  }

  @Override
  public String href(UUID concern) {
    return "/concerns/" + concern + "/shut-out";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public boolean offered(Worker worker, Concern concern) {
    return shutouts.any(worker, concern.id());
  }
}
