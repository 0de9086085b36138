package org.lodestar.app.pathway;

import org.lodestar.statute.StepCode;

/** Stages of the pathway, in the order in which they are drawn. Danger comes before all else. */
public enum Stage {
  IMMEDIATE_SAFETY,
  FIRST_SAFE_CONTACT,
  GROUNDS,
  DECISION,
  REFERRAL,
  RECOVERY,
  MOVE_ON;

  /** The stage to which a step of the law belongs. */
  public static Stage of(StepCode code) {
    return switch (code) {
      case CALL_999,
          MEDICAL_HELP,
          SEXUAL_ASSAULT_CARE,
          CHILD_FRONT_DOOR,
          CHILD_PROTECTION_NOW,
          STRATEGY_DISCUSSION,
          REPORT_CHILD_ABUSE,
          MISSING_PLAN,
          MISSING_ADULT,
          MISSING_RISK_REVIEW,
          RETURN_INTERVIEW,
          TELL_HOME_AUTHORITY,
          KEEP_UNTIL_ACCEPTED,
          PLACEMENT_NOTICE,
          ADULT_SAFEGUARDING_CONCERN,
          SAFEGUARDING_DECISION,
          HEALTH_CHECK,
          ANTENATAL_CARE,
          MAKE_HOME_SAFE,
          EMERGENCY_ACCOMMODATION,
          POLICE_REPORT ->
          IMMEDIATE_SAFETY;
      case CHECK_AGE,
          INDEPENDENT_INTERPRETER,
          APPROPRIATE_ADULT,
          STATUTORY_DEFENCE_CHECK,
          TRANSFER_FROM_CUSTODY,
          SCHOOL_LEAD,
          YOUTH_JUSTICE,
          EXPLOITATION_PANEL ->
          FIRST_SAFE_CONTACT;
      case RECORD_REASON, DECIDE_GROUNDS -> GROUNDS;
      case NAME_DECISION_MAKER, ADVOCATE, CONSENT_CONVERSATION -> DECISION;
      case CHECK_EARLIER_REFERRAL,
          REFERRAL_COPY,
          SUBMIT_NRM,
          SUBMIT_DTN,
          PASS_TO_FIRST_RESPONDER,
          ICTG_REFERRAL ->
          REFERRAL;
      case OFFER_SUPPORT, SUPPORT_AGAIN, RECOVERY_NEEDS -> RECOVERY;
      case RECONSIDERATION,
          EVIDENCE_TO_COME,
          LEGAL_ADVICE,
          SUPPORT_END_DATE,
          SUPPORT_ENDS,
          COUNCIL_HOUSING,
          COUNCIL_CARE,
          COUNCIL_CHILDREN,
          IMMIGRATION_ADVICE,
          MONEY_TO_LIVE_ON,
          REVIEW ->
          MOVE_ON;
    };
  }
}
