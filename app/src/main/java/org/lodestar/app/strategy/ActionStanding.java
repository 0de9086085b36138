package org.lodestar.app.strategy;

/** How an action stands, the one to look at first first. */
public enum ActionStanding {
  /** Off track. */
  RED,
  /** At risk. */
  AMBER,
  GREEN,
  /** Its time has not come: that is no colour. */
  NOT_STARTED,
  /** Done, and somebody else has looked at what shows it. */
  BLUE
}
