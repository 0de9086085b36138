package org.lodestar.statute;

/** Who holds the facts: only a first responder organisation may send a referral. */
public enum Submitter {
  FIRST_RESPONDER,
  /** A first responder that is the children's front door itself, and has nobody to ring there. */
  CHILDRENS_FRONT_DOOR,
  OTHER
}
