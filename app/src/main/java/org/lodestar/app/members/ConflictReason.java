package org.lodestar.app.members;

/** Why a worker must not see a record. */
public enum ConflictReason {
  /** Named in it, in whatever part. */
  NAMED_IN_IT,
  FAMILY_OR_FRIEND,
  NEIGHBOUR_OR_ACQUAINTANCE,
  /** Works or worked for a person or firm in it, or has money in it. */
  BUSINESS_INTEREST,
  /** Dealt with the people in it in another post. */
  EARLIER_INVOLVEMENT,
  OTHER
}
