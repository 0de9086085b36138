package org.lodestar.app.pathwayaudit;

/** From which cases a sample is drawn. */
public enum Population {
  OPEN,
  CLOSED,
  BOTH
}
