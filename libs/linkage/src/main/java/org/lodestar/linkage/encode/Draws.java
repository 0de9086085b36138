package org.lodestar.linkage.encode;

import java.nio.ByteBuffer;
import javax.crypto.Mac;

/**
 * Numbers that are random to everybody without the key and the same every time to those with it:
 * HMAC-SHA256 over a counter and a text, read in pieces of 16 bits.
 */
final class Draws {
  private static final int RANGE = 1 << 16;

  private final Mac mac;
  private final byte[] text;
  private byte[] block = new byte[0];
  private int at;
  private int counter;

  Draws(Mac mac, String text) {
    this.mac = mac;
    this.text = Keys.utf8(text);
  }

  /** From 0 to 65,535, all alike. */
  int next() {
    if (at == block.length) {
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, counter++));
      block = mac.doFinal(text);
      at = 0;
    }
    return (block[at++] & 0xFF) << 8 | (block[at++] & 0xFF);
  }

  /**
   * From 0 to below the bound, all alike: a draw from the incomplete last stretch of the range is
   * thrown away, since the remainder alone would favour small numbers.
   */
  int below(int bound) {
    int complete = RANGE - RANGE % bound;
    int draw = next();
    while (draw >= complete) {
      draw = next();
    }
    return draw % bound;
  }

  /** A seed for a generator of many draws that need not be secret from the key's holders. */
  long seed() {
    return (long) next() << 48 | (long) next() << 32 | (long) next() << 16 | next();
  }
}
