package org.lodestar.app.directory.face;

import org.lodestar.app.audit.AuditAction;

/** What editors do with the directory. */
enum DirectoryAudit implements AuditAction {
  SERVICE_ADDED,
  SERVICE_CHANGED,
  SERVICE_CHECKED
}
