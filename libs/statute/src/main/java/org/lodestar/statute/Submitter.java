package org.lodestar.statute;

/** Who holds the facts: only a first responder organisation may send a referral. */
public enum Submitter {
  FIRST_RESPONDER,
  OTHER
}
