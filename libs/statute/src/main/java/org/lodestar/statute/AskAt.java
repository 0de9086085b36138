package org.lodestar.statute;

/**
 * Whom to ask after a screening, by what one turns to them for. Numbers and hours stand in the
 * directory, under the same names.
 */
public enum AskAt {
  EMERGENCY,
  CHILD_FRONT_DOOR,
  CHILD_OUT_OF_HOURS,
  CHILD_PROTECTION_HELPLINE,
  POLICE_NON_EMERGENCY,
  ADULT_FRONT_DOOR,
  NATIONAL_HELPLINE,
  REFERRAL_LINE,
  LABOUR_ABUSE,
  CRIMESTOPPERS
}
