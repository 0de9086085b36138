package org.lodestar.linkage.encode;

/** One pattern under its pseudonym. Equality is identity: patterns are compared by {@link Dice}. */
final class Encoded {
  private final String pseudonym;
  private final long[] bits;

  Encoded(String pseudonym, long[] bits) {
    this.pseudonym = pseudonym;
    this.bits = bits;
  }

  String pseudonym() {
    return pseudonym;
  }

  long[] bits() {
    return bits;
  }
}
