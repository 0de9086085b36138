package org.lodestar.statute;

/** Who holds the facts: only a first responder organisation may send a referral. */
public enum Submitter {
  FIRST_RESPONDER,
  /** A first responder that is the children's front door itself, and has nobody to ring there. */
  CHILDRENS_FRONT_DOOR,
  /** A first responder organisation in which nobody has been named to send anything yet. */
  UNNAMED,
  OTHER;

  /** Whether somebody there can send it. */
  public boolean canSend() {
    return this == FIRST_RESPONDER || this == CHILDRENS_FRONT_DOOR;
  }
}
