package org.lodestar.app.casework;

/**
 * On what an advocate can come. A referral alone is a ground for none of them: each asks whether
 * something beside it is going on.
 */
public enum AdvocateKind {
  /** Care Act 2014, section 68: the council makes a safeguarding enquiry. */
  ENQUIRY,
  /** Care Act 2014, section 67: the council assesses needs or plans care. */
  ASSESSMENT,
  /** Mental Capacity Act 2005, sections 37 to 39: serious treatment or a long stay. */
  IMCA_DUTY,
  /** SI 2006/2883, regulation 4: abuse is alleged, and council or NHS may instruct one. */
  IMCA_POWER;

  /** Where it applies somebody must be found; else council or NHS may choose. */
  public boolean isDuty() {
    return this != IMCA_POWER;
  }
}
