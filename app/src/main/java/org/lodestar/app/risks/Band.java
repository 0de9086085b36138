package org.lodestar.app.risks;

/** How high a risk is, in a word. */
public enum Band {
  LOW,
  MEDIUM,
  HIGH,
  VERY_HIGH
}
