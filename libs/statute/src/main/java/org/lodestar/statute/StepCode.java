package org.lodestar.statute;

/** Steps of the pathway, in the order in which they are always shown. */
public enum StepCode {
  CALL_999,
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
  CHECK_AGE,
  ADULT_SAFEGUARDING_CONCERN,
  SAFEGUARDING_DECISION,
  HEALTH_CHECK,
  ANTENATAL_CARE,
  MAKE_HOME_SAFE,
  INDEPENDENT_INTERPRETER,
  APPROPRIATE_ADULT,
  STATUTORY_DEFENCE_CHECK,
  TRANSFER_FROM_CUSTODY,
  EMERGENCY_ACCOMMODATION,
  SCHOOL_LEAD,
  YOUTH_JUSTICE,
  EXPLOITATION_PANEL,
  POLICE_REPORT,
  RECORD_REASON,
  DECIDE_GROUNDS,
  NAME_DECISION_MAKER,
  ADVOCATE,
  CONSENT_CONVERSATION,
  CHECK_EARLIER_REFERRAL,
  REFERRAL_COPY,
  SUBMIT_NRM,
  SUBMIT_DTN,
  PASS_TO_FIRST_RESPONDER,
  ICTG_REFERRAL,
  OFFER_SUPPORT,
  RECONSIDERATION,
  EVIDENCE_TO_COME,
  LEGAL_ADVICE,
  SUPPORT_AGAIN,
  SUPPORT_END_DATE,
  SUPPORT_ENDS,
  COUNCIL_HOUSING,
  COUNCIL_CARE,
  COUNCIL_CHILDREN,
  IMMIGRATION_ADVICE,
  MONEY_TO_LIVE_ON,
  RECOVERY_NEEDS,
  REVIEW;

  /** True for the steps that hold whatever the route, even when there is no duty to notify. */
  public boolean holdsWhateverTheRoute() {
    return compareTo(POLICE_REPORT) <= 0;
  }

  /**
   * A duty that somebody else has to answer after a decision: it is done when there is an answer,
   * and whoever closes it says which.
   */
  public boolean asksForAnAnswer() {
    return this == COUNCIL_HOUSING || this == COUNCIL_CARE || this == COUNCIL_CHILDREN;
  }

  /**
   * Whether nothing ends it but what is written down about it: that another authority has taken a
   * child over in writing, that the child was heard after the return.
   */
  public boolean isDoneByItsRecord() {
    return this == KEEP_UNTIL_ACCEPTED || this == RETURN_INTERVIEW;
  }

  /** Whether it is done by what is written down about custody, and by nothing that is only said. */
  public boolean isDoneInCustody() {
    return this == APPROPRIATE_ADULT
        || this == STATUTORY_DEFENCE_CHECK
        || this == TRANSFER_FROM_CUSTODY;
  }

  /**
   * Whether it ends only with an answer: of a council, of a lawyer, or where somebody sleeps and
   * what they live on when support is over; and our own on a safeguarding concern.
   */
  public boolean endsWithAnAnswer() {
    return asksForAnAnswer()
        || this == SAFEGUARDING_DECISION
        || this == LEGAL_ADVICE
        || this == SUPPORT_ENDS
        || this == IMMIGRATION_ADVICE
        || this == MONEY_TO_LIVE_ON;
  }

  /**
   * Whether it ends only with words: who assessed an age, to whom the abuse of a child was
   * reported, what somebody chose after an assault, what a pregnant person wants and who cares for
   * them.
   */
  public boolean endsInWords() {
    return this == CHECK_AGE
        || this == REPORT_CHILD_ABUSE
        || this == SEXUAL_ASSAULT_CARE
        || this == ANTENATAL_CARE;
  }

  /**
   * Whether it stays when what called for it has changed, until somebody answers it in words: a
   * safeguarding concern is not over because somebody can decide again.
   */
  public boolean staysUntilAnswered() {
    return this == ADULT_SAFEGUARDING_CONCERN || this == HEALTH_CHECK || this == MAKE_HOME_SAFE;
  }

  /** While it is open nobody can say that the person is safe and has support. */
  public boolean standsAgainstSafe() {
    return followsADecision()
        || switch (this) {
          case CALL_999,
              MEDICAL_HELP,
              SEXUAL_ASSAULT_CARE,
              CHILD_FRONT_DOOR,
              REPORT_CHILD_ABUSE,
              MISSING_PLAN,
              MISSING_ADULT,
              MISSING_RISK_REVIEW,
              TELL_HOME_AUTHORITY,
              ADULT_SAFEGUARDING_CONCERN,
              SAFEGUARDING_DECISION,
              HEALTH_CHECK,
              ANTENATAL_CARE,
              MAKE_HOME_SAFE,
              APPROPRIATE_ADULT,
              STATUTORY_DEFENCE_CHECK,
              TRANSFER_FROM_CUSTODY,
              EMERGENCY_ACCOMMODATION,
              NAME_DECISION_MAKER,
              ADVOCATE ->
              true;
          default -> false;
        };
  }

  /** What a decision of the Home Office opens; a later decision opens it anew. */
  public boolean followsADecision() {
    return compareTo(RECONSIDERATION) >= 0 && compareTo(RECOVERY_NEEDS) <= 0;
  }

  /** What must be ready on the last day for asking for a reconsideration. */
  public boolean isDueByTheLastDayForAsking() {
    return this == RECONSIDERATION || this == EVIDENCE_TO_COME;
  }
}
