package org.lodestar.app.partnersites.domain;

import org.lodestar.app.directory.DialledNumber;

/**
 * A number that the directory shows.
 *
 * @param number as people read it
 * @param main whether it is that of the national helpline
 * @param open whether the public is sent there
 */
public record Helpline(String number, boolean main, boolean open) {
  private static final int SHORTEST = 8;

  String digits() {
    return DialledNumber.of(number);
  }

  /**
   * Whether a number that is nearly this one is taken for a slip: one that is dialled from all over
   * the country, so that its neighbours belong to nobody who stands on the same page.
   */
  boolean isWatched() {
    String digits = digits();
    return open
        && digits.length() >= SHORTEST
        && (digits.startsWith("08") || digits.startsWith("03"));
  }
}
