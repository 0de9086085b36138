package org.lodestar.app.meetings;

/** On which ground agencies may meet about somebody; the law itself is a dated record. */
public enum MeetingBasis {
  CHILD_ENQUIRY,
  CHILD_IN_NEED,
  CARE_ENQUIRY,
  SAFEGUARDING,
  VITAL_INTERESTS,
  PREVENT_CRIME,
  PLANNING_WITH_THE_PERSON
}
