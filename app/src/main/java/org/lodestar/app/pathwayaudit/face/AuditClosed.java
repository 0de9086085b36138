package org.lodestar.app.pathwayaudit.face;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The audit is closed: its verdicts stand. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class AuditClosed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuditClosed() {
    super("Closed", null, false, false);
  }
}
