package org.lodestar.app.concerns;

/** What whoever a concern is about said of telling the police. */
public enum PoliceWord {
  AGREED,
  SAID_NO,
  /** Nobody could ask them, or it is about no person. */
  NOT_ASKED
}
