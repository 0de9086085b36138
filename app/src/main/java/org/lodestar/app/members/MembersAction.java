package org.lodestar.app.members;

import org.lodestar.app.audit.AuditAction;

/** What the audit record says about workers, organisations and sign-in. Names are kept for ever. */
public enum MembersAction implements AuditAction {
  SIGNED_IN,
  SIGNED_OUT,
  ACCESS_REFUSED,
  SESSIONS_ENDED,
  PASSWORD_CHANGED,
  FACTOR_SET_UP,
  FACTOR_REPLACED,
  RECOVERY_CODES_MADE,
  RECOVERY_CODE_USED,
  INSTALLATION_SET_UP,
  LINK_MADE,
  LINK_USED,
  WORKER_INVITED,
  WORKER_ENROLLED,
  WORKER_CHANGED,
  WORKER_MOVED,
  WORKER_SUSPENDED,
  WORKER_RESTORED,
  WORKER_LEFT,
  SIGN_IN_RESET,
  ORGANISATION_ADDED,
  ORGANISATION_CHANGED,
  ORGANISATION_CLOSED,
  CONFLICT_DECLARED,
  CONFLICT_LIFTED
}
