package org.lodestar.disclosure;

import java.util.List;

/** Everything that was published before about the same people. */
public record Register(List<Release> releases) {
  public static final Register EMPTY = new Register(List.of());

  public Register {
    releases = List.copyOf(releases);
  }
}
