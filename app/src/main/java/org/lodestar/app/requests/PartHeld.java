package org.lodestar.app.requests;

/** What a partner says of its part of an answer. */
public enum PartHeld {
  /** They hold it, and it can be given. */
  GIVE,
  /** They hold it, and say why it should not be given. */
  KEEP,
  /** They hold nothing of it. */
  NONE
}
