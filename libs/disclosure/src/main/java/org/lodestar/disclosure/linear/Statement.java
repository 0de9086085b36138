package org.lodestar.disclosure.linear;

/**
 * What a publication says of a cell.
 *
 * @param low it holds at least this
 * @param high and at most this; the same where the count itself was published
 */
public record Statement(int cell, double low, double high) {
  boolean isExact() {
    return low == high;
  }
}
