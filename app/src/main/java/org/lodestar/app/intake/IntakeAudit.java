package org.lodestar.app.intake;

import org.lodestar.app.audit.AuditAction;

/** What is recorded about what a worker takes down before it is handed in. */
public enum IntakeAudit implements AuditAction {
  INTAKE_BEGUN,
  INTAKE_OPENED,
  INTAKE_SAVED,
  INTAKE_DISCARDED
}
