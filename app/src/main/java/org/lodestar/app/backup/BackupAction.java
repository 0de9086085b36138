package org.lodestar.app.backup;

import org.lodestar.app.audit.AuditAction;

/**
 * What is recorded of copies: that everything was taken, and that what was put back was looked at.
 */
public enum BackupAction implements AuditAction {
  BACKUP_TAKEN,
  RESTORE_CHECKED
}
