package org.lodestar.statute;

/** How soon a person looks. There is no band that closes anything. */
public enum TriageBand {
  RED,
  AMBER,
  GREEN
}
