package org.lodestar.app.casework.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.store.NightDuty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom one worker rings who needs a second person, or a manager, at this moment. */
@Component
@Transactional(readOnly = true)
public class CaseDuty {
  private final NightDuty duty;

  CaseDuty(NightDuty duty) {
    this.duty = duty;
  }

  /** On which numbers those are rung who are on duty, but for the worker; nobody is named. */
  public List<String> numbers(UUID organisation, UUID worker) {
    return duty.numbers(organisation, worker);
  }
}
