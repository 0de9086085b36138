package org.lodestar.app.casework;

/** Where a case file stands. */
public enum CaseState {
  OPEN,
  CLOSED
}
