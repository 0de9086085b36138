package org.lodestar.app.vault.face;

import org.lodestar.app.audit.AuditAction;

/** What the vault records. */
enum VaultAction implements AuditAction {
  SUBJECT_FORGOTTEN,
  KEY_ROTATION_BEGUN,
  KEY_RETIRED
}
