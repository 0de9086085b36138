package org.lodestar.app.support.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.store.RequestRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clock by which a service is asked again, and what stops it beside an answer. */
@Component
@Transactional(propagation = Propagation.REQUIRED)
public class Chasing {
  private final RequestRows rows;

  Chasing(RequestRows rows) {
    this.rows = rows;
  }

  /** Whether anything waits that rests on the person's yes. */
  @Transactional(readOnly = true)
  public boolean waits(UUID person) {
    return !onTheirYes(person).isEmpty();
  }

  /** Stops it for what rests on their yes; a duty goes on. */
  public void stop(UUID person) {
    onTheirYes(person).forEach(each -> rows.stopChasing(each.id()));
  }

  /** Stops it for a whole case. */
  public void stopAll(UUID caseFile) {
    rows.stopChasingIn(caseFile);
  }

  private List<ServiceRequest> onTheirYes(UUID person) {
    return rows.list(person).stream()
        .filter(each -> each.chaseBy() != null && each.answers().text("agreed").equals("YES"))
        .toList();
  }
}
