package org.lodestar.app.casework;

/**
 * The one question that a finding on capacity, or a decision for somebody, is about (Mental
 * Capacity Act 2005, section 2(1): "in relation to a matter"). Whoever cannot decide about one may
 * well decide about another.
 */
public enum Matter {
  /** Whether they are referred. */
  REFERRAL,
  /** Whether they go to hospital, or are treated. */
  HOSPITAL,
  /** Where they stay: a bed, to leave or to remain. */
  STAY,
  /** Whether the police are told, or helped. */
  POLICE,
  /** What partners learn. */
  SHARING,
  /** What help they take. */
  SUPPORT,
  /** Whether a decision of the Home Office is asked to be looked at again. */
  RECONSIDERATION
}
