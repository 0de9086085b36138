package org.lodestar.app.concerns;

/** Kinds of action that staff record on a concern. */
public enum DeedKind {
  CALLED_999,
  TOLD_POLICE,
  TOLD_CHILDREN_SERVICES,
  TOLD_ADULT_SERVICES,
  SPOKE_TO_REPORTER,
  SPOKE_TO_PARTNER,
  CHECKED_RECORDS,
  VISITED,
  /** Broke confidence: a child, danger to life, or a court. The reason stands in the words. */
  SHARED_REPORTER_DETAILS,
  OTHER
}
