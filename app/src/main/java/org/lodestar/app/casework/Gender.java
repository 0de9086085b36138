package org.lodestar.app.casework;

/** The three answers of the Home Office form, and not known; own words stand beside them. */
public enum Gender {
  FEMALE,
  MALE,
  NEITHER,
  NOT_KNOWN
}
