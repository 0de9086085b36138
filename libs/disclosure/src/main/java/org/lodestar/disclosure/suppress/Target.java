package org.lodestar.disclosure.suppress;

import org.lodestar.disclosure.DisclosureException;

/**
 * What a reader must not come to know: that a cell holds more than {@code low}, or less than {@code
 * high}.
 *
 * @param cell which one
 * @param value what it holds
 * @param low a reader must find it possible that it holds this or less
 * @param high and this or more
 */
public record Target(int cell, double value, double low, double high) {
  public Target {
    if (!(low <= value && value <= high && low < high)) {
      throw new DisclosureException("What is protected must lie within its own protection.");
    }
  }

  /** How much further than the value an estimate must be able to lie, both sides together. */
  double width() {
    return high - low;
  }
}
