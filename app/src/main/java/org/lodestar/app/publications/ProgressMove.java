package org.lodestar.app.publications;

/** What may happen to a progress report. */
public enum ProgressMove {
  PROPOSE,
  TAKE_BACK,
  /** By somebody else than who proposed it. */
  PUBLISH,
  WITHDRAW,
  DROP
}
