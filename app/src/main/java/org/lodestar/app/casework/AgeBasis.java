package org.lodestar.app.casework;

/** What a statement about age rests on. */
public enum AgeBasis {
  /** What the person says. */
  OWN_WORD,
  /** What they said while they were drugged or drunk: asked again, and never enough. */
  SAID_DRUGGED,
  /** How old somebody thinks they look; never enough to call a person an adult. */
  IMPRESSION,
  /** What whoever reported it said; nobody has checked it. */
  REPORTED,
  /** Records of a school, a health service or a council. */
  RECORDS,
  /** Identity documents that were seen and believed. */
  DOCUMENTS,
  /** A finished assessment by a local authority. */
  AGE_ASSESSMENT;

  /** Whether it can never make somebody an adult. */
  public boolean neverSettles() {
    return this == IMPRESSION || this == SAID_DRUGGED;
  }

  /** Enough to end the presumption that somebody of unsettled age is a child. */
  public boolean settles() {
    return this == DOCUMENTS || this == AGE_ASSESSMENT;
  }
}
