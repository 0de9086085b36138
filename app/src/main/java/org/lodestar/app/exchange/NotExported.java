package org.lodestar.app.exchange;

/** Why somebody in a case that the worker may read is not in an export. */
public enum NotExported {
  /** Left out of every export. */
  LEFT_OUT,
  /** The use of their data is restricted. */
  DATA_RESTRICTED,
  /** In no statistics, so in no export that could become one. */
  NOT_IN_STATISTICS,
  /** The purpose rests on consent, and no free yes of theirs stands. */
  NO_CONSENT,
  /** In the case as suspect, witness or family only. */
  NOT_A_POTENTIAL_VICTIM,
  /** The worker has not said yet that they know nobody in the case; counted as cases. */
  CASE_NOT_DECLARED,
  /** More people than one export takes. */
  TOO_MANY
}
