package org.lodestar.app.concerns;

import org.lodestar.app.audit.AuditAction;

/** What is recorded about concerns. */
public enum ConcernAudit implements AuditAction {
  CONCERN_RAISED,
  /** A worker took it down or wrote it. */
  CONCERN_TAKEN_DOWN,
  /** By whoever took it down. */
  CONCERN_READ_BACK,
  CONCERN_VIEWED,
  CONCERNS_LISTED,
  CONCERNS_SEARCHED,
  CONCERN_MOVED,
  /** The ward under which it is counted was put right. */
  CONCERN_PLACED,
  /** That whoever it is about is, or may be, a child. */
  CONCERN_AGE_LOWERED,
  CONCERN_NOTED,
  CONCERN_DEED_RECORDED,
  CONCERN_MESSAGE_SENT,
  FILE_GIVEN_TO_REPORTER,
  CONCERN_MESSAGES_READ,
  CONCERN_ALARM_ANSWERED,
  CONCERN_ESCALATED,
  CONCERN_TAKEN,
  CONCERN_GIVEN_BACK,
  NO_CONFLICT_DECLARED,
  NAMED_WORKER_SHUT_OUT,
  /** Who is named in it, by a manager. */
  SHUT_OUT_VIEWED,
  /** By a manager, who said why. */
  NAMED_WORKER_LET_IN,
  REPORTER_ANSWERED,
  REPORTER_ALARM,
  HAND_OVER_NOTICE_VIEWED,
  HAND_OVER_REVIEWED,
  HAND_OVER_PUT_RIGHT,
  /** The promised hour was kept, or a newer one was promised. */
  HAND_OVER_RUNG_BACK,
  /** What whoever took it down added later, by whoever works on it. */
  ADDITION_READ,
  /** What was put right of a hand-over, by whoever has it now. */
  CORRECTION_READ,
  CONCERN_SHUT_WITH_CASE,
  CONCERN_OPENED_WITH_CASE,
  CONCERN_RESTRICTED,
  CONCERN_RESTRICTION_LIFTED,
  ROUTING_CHANGED,
  CONCERN_ASSIGNED,
  CONCERN_SNOOZED,
  CONCERN_WOKEN,
  RESTRICTED_ALARM_RAISED,
  RESTRICTED_ALARM_SETTLED,
  CHANNEL_CLOCK_CHANGED,
  CONCERNS_LINKED,
  CONCERNS_UNLINKED,
  CONCERNS_NOT_THE_SAME,
  CONCERN_CHAIN_VIEWED,
  WORKLOAD_VIEWED,
  STATISTICS_VIEWED,
  STATISTICS_EXPORTED,
  TRANSLATION_RECORDED,
  REPORTER_DISCLOSED,
  /** How whoever told it may be reached. */
  REACH_CHANGED,
  FOUND_FILES_SEEN
}
