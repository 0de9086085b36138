package org.lodestar.app.referral;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit. Names are kept for ever. */
public enum ReferralAction implements AuditAction {
  REFERRAL_BEGUN,
  REFERRAL_VIEWED,
  REFERRAL_ANSWERED,
  REFERRAL_CHECKED,
  REFERRAL_DISCARDED,
  REDACTION_VIEWED,
  REDACTION_DECIDED,
  REDACTION_READ,
  REDACTION_LEAVES_EARLY,
  REFERRAL_FROZEN,
  REFERRAL_THAWED,
  REFERRAL_EXPORTED,
  REFERRAL_COPIED,
  REFERRAL_SENT,
  /** That another body sent the referral. */
  REFERRAL_BY_OTHERS_RECORDED,
  /** That nobody did. */
  REFERRAL_BY_OTHERS_TAKEN_BACK,
  REFERENCE_RECORDED,
  REFERENCE_VIEWED,
  HAPPENING_RECORDED,
  /** What was recorded wrongly was put right. */
  HAPPENING_CORRECTED,
  SUPPORT_END_RECORDED,
  /** The person was told of a decision, in person. */
  PERSON_TOLD,
  /** A worker of the support provider read the days after a decision from a share. */
  DECISION_DATES_READ,
  /** A worker of the support provider recorded a decision from a share. */
  DECISION_TOLD,
  TOLD_DECISION_SEEN,
  /** What was found out of somebody who may hold an answer that was turned. */
  OLDER_ANSWER_ANSWERED,
  PICK_LIST_IMPORTED,
  REVIEW_ASKED,
  REVIEW_BEGUN,
  REVIEW_VIEWED,
  REVIEW_SAVED,
  REVIEW_GIVEN,
  REVIEW_TAKEN_BACK,
  REVIEW_ANSWERED,
  EVIDENCE_ADDED,
  EVIDENCE_VIEWED,
  EVIDENCE_SENT,
  EVIDENCE_KEPT_BACK,
  EVIDENCE_ACKNOWLEDGED,
  EVIDENCE_CONSIDERED,
  REFERRAL_FOLLOWED
}
