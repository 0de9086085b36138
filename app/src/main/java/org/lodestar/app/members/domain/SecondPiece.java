package org.lodestar.app.members.domain;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;

/**
 * What opens a link on a sheet of paper together with it: eight characters of Crockford's alphabet
 * that one administrator tells the worker while another prints the sheet. A few wrong tries make
 * the sheet worthless, so forty random bits are enough.
 */
public record SecondPiece(String characters) {
  private static final int LENGTH = 8;
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  public static SecondPiece fresh() {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new SecondPiece(text.toString());
  }

  /** As it is read out. */
  public String grouped() {
    return characters.substring(0, 4) + "-" + characters.substring(4);
  }

  /** What is kept of it for a request. */
  public byte[] hash(UUID request) {
    return hash(request, characters);
  }

  /** Whether somebody typed it, as people copy: small letters and dashes are fine, O is 0. */
  public static boolean isTyped(String typed, UUID request, byte[] kept) {
    String plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return MessageDigest.isEqual(hash(request, plain), kept);
  }

  private static byte[] hash(UUID request, String characters) {
    return Digests.sha256("second piece " + request + " " + characters);
  }

  /** Never the piece. */
  @Override
  public String toString() {
    return "SecondPiece";
  }
}
