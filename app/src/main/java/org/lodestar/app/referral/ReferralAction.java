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
  REFERRAL_FROZEN,
  REFERRAL_THAWED,
  REFERRAL_EXPORTED,
  REFERRAL_COPIED,
  REFERRAL_SENT,
  REFERENCE_RECORDED,
  REFERENCE_VIEWED,
  HAPPENING_RECORDED,
  PICK_LIST_IMPORTED
}
