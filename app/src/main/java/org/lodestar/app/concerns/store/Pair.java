package org.lodestar.app.concerns.store;

import java.util.UUID;

/** Two concerns, whichever is named first. Ordered as the database orders identifiers. */
record Pair(UUID first, UUID second) {
  static Pair of(UUID one, UUID other) {
    return one.toString().compareTo(other.toString()) < 0
        ? new Pair(one, other)
        : new Pair(other, one);
  }
}
