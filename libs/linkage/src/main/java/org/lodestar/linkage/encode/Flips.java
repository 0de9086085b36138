package org.lodestar.linkage.encode;

import javax.crypto.Mac;

/**
 * Turns each bit over with a small chance, so that no single bit of a pattern is certain (BLIP: M.
 * Alaggan, S. Gambs, A.-M. Kermarrec, 2012). Which bits depends on the key and the record alone, so
 * that a record encoded twice in a run shows nothing new.
 */
final class Flips {
  private final Mac mac;
  private final int limit;

  Flips(Mac mac, double chance) {
    this.mac = mac;
    this.limit = (int) Math.round(chance * (1 << 16));
  }

  void apply(long[] bits, String pseudonym) {
    if (limit == 0) {
      return;
    }
    Draws draws = new Draws(mac, pseudonym);
    for (int position = 0; position < bits.length * Long.SIZE; position++) {
      if (draws.next() < limit) {
        bits[position >> 6] ^= 1L << position;
      }
    }
  }
}
