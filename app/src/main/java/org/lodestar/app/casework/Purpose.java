package org.lodestar.app.casework;

/** What the facts of a person are asked for; written into the audit. */
public enum Purpose {
  SHOW_PATHWAY,
  PREPARE_NRM_REFERRAL,
  PREPARE_NOTIFICATION,
  RECORD_DECISION,
  SHARE,
  /** A case of their own for somebody who came with others. */
  OWN_CASE,
  EXPORT,
  /** The council's own record, in its own system. */
  COUNCIL_RECORD,
  /** The person asks for a copy of their own data. */
  ACCESS_REQUEST
}
