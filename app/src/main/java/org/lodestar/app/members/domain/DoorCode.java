package org.lodestar.app.members.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Six digits that stand on the page of whoever waits at the door, and on no other page. Whoever is
 * rung back reads them out: so the page that is let in is the one before the person who was
 * recognised, also where a thief waits beside them.
 */
public record DoorCode(String digits) {
  private static final int ALL = 1_000_000;

  /** The code of half a session, by the hash of its secret. */
  public static DoorCode of(byte[] half) {
    byte[] digest = Digests.sha256("door at night " + HexFormat.of().formatHex(half));
    long number = Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt());
    return new DoorCode("%06d".formatted(number % ALL));
  }

  /** As it is read out. */
  public String grouped() {
    return digits.substring(0, 3) + " " + digits.substring(3);
  }

  /** Whether somebody typed this code, with whatever between its digits. */
  public boolean isTyped(String typed) {
    return MessageDigest.isEqual(bytes(digits), bytes(typed.replaceAll("[^0-9]", "")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  @Override
  public String toString() {
    return "DoorCode";
  }
}
