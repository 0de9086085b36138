package org.lodestar.app.casework;

/** Why somebody could not open a case, so that it is not left in their charge. */
public enum CannotOpen {
  /** They do not work on cases here today: suspended, gone, moved, or with another role. */
  GONE,
  /** They know somebody in it. */
  SHUT_OUT,
  /** It is open to named workers only, and they are not one. */
  NOT_NAMED
}
