package org.lodestar.app.pathway;

/** What can be done with a draft. */
public enum DraftMove {
  EDIT,
  PROPOSE,
  SEND_BACK,
  PUBLISH,
  DISCARD
}
