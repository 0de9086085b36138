package org.lodestar.app.pathwayaudit;

/** How far an audit has come. */
public enum AuditState {
  RUNNING,
  /** Its rates stand, and improvements were raised. */
  CLOSED
}
