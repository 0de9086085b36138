package org.lodestar.app.members.web;

import java.util.UUID;

/** The second piece, shown this once. */
public record PiecePage(UUID request, String displayName, String piece) {
  @Override
  public String toString() {
    return "PiecePage[" + request + "]";
  }
}
