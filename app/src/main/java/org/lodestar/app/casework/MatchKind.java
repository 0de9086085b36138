package org.lodestar.app.casework;

/** By what kind of detail a report or a search led to a person; never the detail itself. */
public enum MatchKind {
  /** A telephone number. */
  PHONE,
  /** A whole name. */
  NAME
}
