package org.lodestar.app.requests;

import org.lodestar.app.audit.AuditAction;

/**
 * What this module writes into the audit. Names are kept for ever, and none tells how it was
 * answered: that tells what is held.
 */
public enum RequestsAction implements AuditAction {
  INFORMATION_REQUEST_LOGGED,
  INFORMATION_REQUESTS_LISTED,
  INFORMATION_REQUEST_VIEWED,
  INFORMATION_REQUEST_ANSWERED,
  INFORMATION_REQUEST_MOVED,
  INFORMATION_TABLE_MADE,
  INFORMATION_PACK_PRINTED,
  /** A second person read a letter that tells of a few people, and lets it leave or not. */
  INFORMATION_LETTER_READ,
  /** A partner without an account read what it is asked. */
  INFORMATION_PART_SHOWN,
  INFORMATION_PART_TAKEN_OVER,
  INFORMATION_PART_SET_ASIDE,
  /** Somebody wrote an entry of the public list. */
  DISCLOSURE_WRITTEN,
  /** Somebody else wants it otherwise. */
  DISCLOSURE_SENT_BACK,
  /** Somebody else read it, and it is there. */
  DISCLOSURE_LISTED,
  DISCLOSURE_TAKEN_OFF
}
