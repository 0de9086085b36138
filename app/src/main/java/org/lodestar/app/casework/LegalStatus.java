package org.lodestar.app.casework;

/**
 * By which right somebody looks after a child. A small choice: the statutory record of the council
 * holds the rest.
 */
public enum LegalStatus {
  /** Accommodated, Children Act 1989, section 20. */
  SECTION_20,
  INTERIM_CARE_ORDER,
  FULL_CARE_ORDER,
  POLICE_PROTECTION,
  EMERGENCY_ORDER,
  REMAND,
  /** Received from the police after a charge, Children Act 1989, section 21(2)(b). */
  FROM_CUSTODY,
  NONE,
  UNKNOWN
}
