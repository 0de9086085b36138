package org.lodestar.app.audit;

/** How an attempt ended. */
public enum Outcome {
  DONE,
  REFUSED
}
