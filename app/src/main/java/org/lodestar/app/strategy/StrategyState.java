package org.lodestar.app.strategy;

/** How far a strategy has come. */
public enum StrategyState {
  DRAFT,
  /** The one that is carried out: there is never more than one. */
  IN_FORCE,
  /** Can be read, and what came of its actions can be written down. */
  CLOSED
}
