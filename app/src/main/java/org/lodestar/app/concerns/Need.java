package org.lodestar.app.concerns;

/** What a partner is asked to do with a concern; all that a notice says about it. */
public enum Need {
  CHILD_PROTECTION,
  ADULT_SAFEGUARDING,
  POLICE_ACTION,
  HEALTH,
  HOUSING,
  LABOUR_STANDARDS,
  OTHER
}
