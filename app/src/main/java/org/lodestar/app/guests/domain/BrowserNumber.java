package org.lodestar.app.guests.domain;

import java.nio.ByteBuffer;

/**
 * Four digits by which somebody on the telephone tells which browser is theirs. It is worked out
 * from a keyed hash and proves nothing by itself: whoever asked compares it with what they are
 * told.
 */
public final class BrowserNumber {
  private static final int ALL = 10_000;

  private BrowserNumber() {}

  /** The number of a browser, by its hash. */
  public static String of(byte[] hash) {
    return "%04d".formatted(Math.floorMod(ByteBuffer.wrap(hash).getLong(), ALL));
  }
}
