package org.lodestar.app.casework;

/** Why what was said in a conversation does not count, or was doubted. */
public enum Flaw {
  COMPANION,
  NO_INTERPRETER,
  NOT_PRIVATE,
  CAPACITY_DOUBTED,
  /** Somebody tried to ask them that day, and they were drugged or drunk. */
  DRUGGED,
  /** Nobody gave them the words about their data. */
  NO_NOTICE,
  NOT_UNDERSTOOD
}
