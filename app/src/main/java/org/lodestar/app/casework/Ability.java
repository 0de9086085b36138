package org.lodestar.app.casework;

/**
 * What deciding takes. Who cannot do one of these, because of an impairment or disturbance of the
 * mind or brain, lacks capacity for the decision (Mental Capacity Act 2005, sections 2 and 3).
 */
public enum Ability {
  UNDERSTAND,
  RETAIN,
  WEIGH,
  COMMUNICATE
}
