package org.lodestar.app.members;

/** What somebody did with a worker's account that ties the two for a while. */
public enum Tie {
  INVITED,
  /** Gave a role, or changed where the worker works or gets mail. */
  ROLES,
  RESET,
  /** Let them in again after they were kept out. */
  LET_BACK,
  /** Let them in at night, until somebody else has looked at it. */
  LET_IN
}
