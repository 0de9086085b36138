package org.lodestar.disclosure.suppress;

/**
 * The proof that a target is safe.
 *
 * @param less a table with as little as its low
 * @param more a table with as much as its high
 */
public record Pledge(Target target, Witness less, Witness more) {
  boolean changes(int cell) {
    return less.changes(cell) || more.changes(cell);
  }
}
