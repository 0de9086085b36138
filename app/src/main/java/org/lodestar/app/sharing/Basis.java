package org.lodestar.app.sharing;

/** On which ground something may be given out; the law behind each is a dated record. */
public enum Basis {
  /** The person agreed. It ends with the consent. */
  CONSENT,
  /**
   * A child may be suffering, or likely to suffer, significant harm: the person, or a child for
   * whose sake it is given and who is named (Data Protection Act 2018, Schedule 1, paragraph 18).
   */
  CHILD_ENQUIRY,
  /**
   * A child may be in need: an assessment with the agreement of who cares for the child (Children
   * Act 1989, section 17). It is no duty that stands above a no; for that there is section 47.
   */
  CHILD_IN_NEED,
  /** An adult with care and support needs may be abused or neglected; named where it is another. */
  CARE_ENQUIRY,
  LEGAL_OBLIGATION,
  VITAL_INTERESTS,
  SAFEGUARDING_WITHOUT_CONSENT,
  PREVENT_CRIME;

  /** Whether it goes on when the person takes a consent back. */
  public boolean isDuty() {
    return this != CONSENT && this != CHILD_IN_NEED;
  }

  /** Whether it is an enquiry about somebody, who may be another than the person. */
  public boolean isEnquiry() {
    return this == CHILD_ENQUIRY || this == CHILD_IN_NEED || this == CARE_ENQUIRY;
  }

  /** Whether it goes on while the use of the person's data is restricted. */
  public boolean outlivesRestriction() {
    return switch (this) {
      case CHILD_ENQUIRY, CARE_ENQUIRY, LEGAL_OBLIGATION, VITAL_INTERESTS -> true;
      case CONSENT, CHILD_IN_NEED, SAFEGUARDING_WITHOUT_CONSENT, PREVENT_CRIME -> false;
    };
  }

  /** Whether consent was an option and the reason why it was not got is written down. */
  public boolean needsReason() {
    return this == SAFEGUARDING_WITHOUT_CONSENT || this == PREVENT_CRIME;
  }

  /** Whether a second person must agree first. */
  public boolean needsApproval() {
    return needsReason();
  }
}
