package org.lodestar.app.casework;

/** What a statement about age rests on. */
public enum AgeBasis {
  /** What the person says. */
  OWN_WORD,
  /** How old somebody thinks they look; never enough to call a person an adult. */
  IMPRESSION,
  /** Records of a school, a health service or a council. */
  RECORDS,
  /** Identity documents that were seen and believed. */
  DOCUMENTS,
  /** A finished assessment by a local authority. */
  AGE_ASSESSMENT;

  /** Enough to end the presumption that somebody of unsettled age is a child. */
  public boolean settles() {
    return this == DOCUMENTS || this == AGE_ASSESSMENT;
  }
}
