package org.lodestar.app.members;

/** How much of an object a grant opens. */
public enum Level {
  /** No object is concerned. */
  NONE,
  /** Knows that there is something, and the minimum needed to accept it. */
  NOTICE,
  /** Reads it. */
  READ,
  /** Works on it. */
  WORK;

  /** As stored in {@code members.access_grant}. */
  public short stored() {
    return (short) ordinal();
  }
}
