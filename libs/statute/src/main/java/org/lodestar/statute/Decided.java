package org.lodestar.statute;

/** Who has decided about a referral, so that words say no more than what happened. */
public enum Decided {
  /** A child, or somebody who may be one: nobody is asked. */
  BY_LAW,
  /** The adult, or they are still to be asked. */
  BY_THEM,
  /** Somebody else, in the best interests of an adult who lacks capacity for it, or still to. */
  FOR_THEM,
  /** Nobody: the adult could not be asked. */
  NOT_ASKED
}
