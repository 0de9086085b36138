package org.lodestar.app.strategy;

/** What sort of body it is. */
public enum BodyKind {
  BOARD,
  PARTNERSHIP,
  ORGANISATION,
  COMMITTEE,
  REGIONAL,
  NATIONAL
}
