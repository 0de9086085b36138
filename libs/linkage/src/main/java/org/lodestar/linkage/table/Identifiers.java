package org.lodestar.linkage.table;

import java.util.Arrays;

/** In which line each identifier stood first. Not for several threads. */
final class Identifiers {
  private final Dictionary ids = new Dictionary();
  private long[] lines = new long[64];

  /** The line of this identifier: the one given, unless it stood in another one before. */
  long lineOf(String id, long line) {
    int before = ids.size();
    int number = ids.of(id);
    if (number == before) {
      if (number == lines.length) {
        lines = Arrays.copyOf(lines, number + (number >> 1));
      }
      lines[number] = line;
    }
    return lines[number];
  }
}
