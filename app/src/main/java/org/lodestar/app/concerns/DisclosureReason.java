package org.lodestar.app.concerns;

/** The only two reasons for which a reporter's wish to stay unnamed is set aside. */
public enum DisclosureReason {
  /** A child is at risk, or somebody's life is in danger. */
  CHILD_OR_LIFE,
  /** A court orders it. */
  COURT_ORDER
}
