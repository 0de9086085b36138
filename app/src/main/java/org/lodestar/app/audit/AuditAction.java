package org.lodestar.app.audit;

/**
 * What was done, as a code. Each module has an enum of its own that implements this; the names are
 * kept for ever, so they are never changed.
 */
public interface AuditAction {
  /** Capital letters, digits and underscores, as enum constants are named. */
  String name();
}
