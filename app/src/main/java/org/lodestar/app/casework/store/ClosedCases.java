package org.lodestar.app.casework.store;

import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseReopened;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.members.Worker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A closed case to which something comes is open again: its steps are nobody's work while not. */
@Component
public class ClosedCases {
  private final CaseRows rows;
  private final CaseDesk desk;
  private final ApplicationEventPublisher events;

  ClosedCases(CaseRows rows, CaseDesk desk, ApplicationEventPublisher events) {
    this.rows = rows;
    this.desk = desk;
    this.events = events;
  }

  /** Opens it, if it is closed; the caller has asked the policy. */
  public void openAgain(Worker worker, UUID caseFile) {
    CaseFile file = rows.get(caseFile);
    if (file.state() != CaseState.CLOSED) {
      return;
    }
    rows.update(opened(file));
    desk.trace(CaseworkAction.CASE_REOPENED, caseFile);
    desk.note(worker, caseFile, null, "REOPENED");
    events.publishEvent(new CaseReopened(caseFile));
  }

  private static CaseFile opened(CaseFile file) {
    return new CaseFile(
        file.id(),
        file.reference(),
        file.organisation(),
        CaseState.OPEN,
        file.concern(),
        file.owner(),
        file.restricted(),
        file.missing(),
        file.summary(),
        file.openedBy(),
        file.openedAt(),
        null,
        null,
        file.version());
  }
}
