package org.lodestar.linkage.encode;

import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;

/**
 * The bit positions of a token under one key, by random hashing: each position is drawn for itself.
 * The older double hashing (position i = a + i b) ties the positions of a token together, which an
 * attack makes use of (F. Niedermeyer, S. Steinmetzer, M. Kroll, R. Schnell, Cryptanalysis of basic
 * Bloom filters, 2014). Tokens repeat from record to record, so the drawn ones are kept, up to a
 * bound.
 */
final class Positions {
  private static final int KEPT = 1 << 14;

  private final Mac mac;
  private final int length;
  private final Map<String, short[]> drawn = new HashMap<>();

  Positions(Mac mac, int length) {
    this.mac = mac;
    this.length = length;
  }

  /** At least {@code count} positions, always the same first ones; read each as unsigned. */
  short[] of(String token, int count) {
    short[] known = drawn.get(token);
    if (known != null && known.length >= count) {
      return known;
    }
    short[] positions = draw(token, count);
    if (drawn.size() < KEPT) {
      drawn.put(token, positions);
    }
    return positions;
  }

  private short[] draw(String token, int count) {
    Draws draws = new Draws(mac, token);
    short[] positions = new short[(count + 15) & ~15];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = (short) draws.below(length);
    }
    return positions;
  }
}
