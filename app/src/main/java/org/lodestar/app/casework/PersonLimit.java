package org.lodestar.app.casework;

/** A limit on what may be done with the data on a person. */
public enum PersonLimit {
  /** Kept, and neither shared, exported nor matched (UK GDPR, Article 18). */
  RESTRICTED,
  /** In no statistics, and in no export that could become one. */
  NOT_IN_STATISTICS
}
