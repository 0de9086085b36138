package org.lodestar.app.exchange;

import org.lodestar.app.casework.GivenElsewhere.Ground;

/**
 * For what the council's own record is told what stands in a case. Its forms are filled in there
 * and nowhere else; no purpose of ours stands for one of them.
 */
public enum SummaryPurpose {
  /** Care Act 2014, section 42. */
  ADULT_ENQUIRY,
  /** Care Act 2014, sections 9 to 25. */
  CARE_AND_SUPPORT,
  /** Children Act 1989, section 47. */
  CHILD_ENQUIRY,
  /** Children Act 1989, section 17. */
  CHILD_IN_NEED,
  /** The work here has ended, and what there is to know goes on there. */
  END_OF_WORK;

  /** On what it rests most often: an enquiry is a duty, everything else is theirs to say. */
  public Ground usually() {
    boolean duty = this == ADULT_ENQUIRY || this == CHILD_ENQUIRY;
    return duty ? Ground.DUTY : Ground.YES;
  }

  /** Whether it is for the sake of a child. */
  public boolean isForChild() {
    return this == CHILD_ENQUIRY || this == CHILD_IN_NEED;
  }
}
