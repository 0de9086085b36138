package org.lodestar.app.files;

import org.lodestar.app.audit.AuditAction;

/** What is recorded about files. Names are kept for ever. */
public enum FilesAudit implements AuditAction {
  FILE_ATTACHED,
  FILES_LISTED,
  FILE_SCANNED,
  FILES_SCANNED_AGAIN,
  FILE_COPY_MADE,
  FILE_COPY_OPENED,
  FILE_ORIGINAL_OPENED,
  FILE_TAKEN_OUT,
  FILE_PUT_BACK,
  FILE_LOCKED,
  FILE_HANDED_TO_POLICE
}
