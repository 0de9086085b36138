package org.lodestar.app.members;

/** With what a partnership begins. */
public enum StarterChoice {
  /** National helplines and national law, and nothing of any place. */
  EMPTY,
  /** What the platform brings of the place that it was first made for. */
  BUILT_IN,
  /** What another installation wrote out, from the file in the data folder. */
  COPY
}
