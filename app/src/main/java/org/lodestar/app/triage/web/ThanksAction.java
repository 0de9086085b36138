package org.lodestar.app.triage.web;

import java.util.UUID;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.ConcernAction;
import org.lodestar.app.worries.face.Professionals;
import org.springframework.stereotype.Component;

/** Thanking the worker who wrote a worry, once triage has finished. */
@Component
class ThanksAction implements ConcernAction {
  private static final int LAST = 90;

  private final Professionals professionals;

  ThanksAction(Professionals professionals) {
    this.professionals = professionals;
  }

  @Override
  public String label() {
    return "worries.thanks.do";
  }

  @Override
  public String href(UUID concern) {
    return "/concerns/" + concern + "/thanks";
  }

  @Override
  public int order() {
    return LAST;
  }

  @Override
  public boolean offered(Worker worker, Concern concern) {
    return professionals.canThank(worker, concern.id());
  }
}
