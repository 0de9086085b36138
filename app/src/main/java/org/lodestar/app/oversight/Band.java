package org.lodestar.app.oversight;

/** How high a risk is, in a word. */
public enum Band {
  LOW,
  MEDIUM,
  HIGH,
  VERY_HIGH
}
