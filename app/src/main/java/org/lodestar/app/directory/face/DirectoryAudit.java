package org.lodestar.app.directory.face;

import org.lodestar.app.audit.AuditAction;

/** What editors do with the directory. */
enum DirectoryAudit implements AuditAction {
  SERVICE_ADDED,
  SERVICE_CHANGED,
  SERVICE_HIDDEN,
  SERVICE_CHECKED,
  SERVICE_CHANGE_ASKED,
  SERVICE_CHANGE_CONFIRMED,
  SERVICE_CHANGE_REFUSED,
  SERVICE_CHANGE_WITHDRAWN,
  SERVICE_CHANGE_OVERTAKEN,
  SERVICE_FEED_READ
}
