package org.lodestar.app.rights;

/** What somebody answered when they were asked whether a breach could bring anybody into danger. */
public enum Danger {
  YES,
  NOT_KNOWN,
  NO;

  /** What is not known counts as danger until somebody knows better. */
  public boolean possible() {
    return this != NO;
  }
}
