package org.lodestar.app.requests;

import java.util.Set;

/**
 * What is said of parts that were asked for and do not stand in the table, each by its code.
 *
 * @param notHeld not even in files
 * @param beside with the letter in another way
 */
public record SaidParts(Set<String> notHeld, Set<String> beside) {
  public static final SaidParts NOTHING = new SaidParts(Set.of(), Set.of());

  public SaidParts {
    notHeld = Set.copyOf(notHeld);
    beside = Set.copyOf(beside);
  }
}
