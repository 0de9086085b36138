package org.lodestar.app.casework.web;

import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/**
 * Whether a page offers what changes a case: it is open, and this worker works on it. Whoever reads
 * it in an emergency has the role and changes nothing, so no form is theirs.
 */
@Component
class Working {
  private final CaseAccess access;

  Working(CaseAccess access) {
    this.access = access;
  }

  boolean on(CaseFile file, Worker worker) {
    return file.state() == CaseState.OPEN && access.mayWork(worker, file.id());
  }
}
