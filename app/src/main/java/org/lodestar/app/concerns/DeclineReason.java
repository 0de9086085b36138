package org.lodestar.app.concerns;

/** Why a partner does not take a concern. */
public enum DeclineReason {
  OUTSIDE_REMIT,
  OUTSIDE_AREA,
  ALREADY_WORKING_ON_IT,
  CONFLICT_OF_INTEREST
}
