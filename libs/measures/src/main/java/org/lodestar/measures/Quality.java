package org.lodestar.measures;

/** How far a figure can be trusted to count everything. */
public enum Quality {
  /** All its facts were published for the whole of what it counts. */
  WHOLE,
  /** Some of its facts have been published only since a month within what it counts. */
  PARTIAL
}
