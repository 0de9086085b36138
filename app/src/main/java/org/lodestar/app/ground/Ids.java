package org.lodestar.app.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Identifiers. Inside, UUID version 7 (RFC 9562). Outside, short random references such as {@code
 * C-7K3M-Q2}: never sequential, so that a count or a gap tells nothing.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedEpochGenerator GENERATOR =
      Generators.timeBasedEpochGenerator(RANDOM);
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Ids() {}

  /** A new identifier. */
  public static UUID next() {
    return GENERATOR.generate();
  }

  /**
   * An identifier that follows from others and that nobody can aim at one in use: a SHA-256 of the
   * purpose and the parts, as UUID version 8. The same parts give the same identifier.
   */
  public static UUID derived(String purpose, UUID... parts) {
    StringBuilder text = new StringBuilder(purpose);
    for (UUID part : parts) {
      text.append('/').append(part);
    }
    try {
      ByteBuffer hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8)));
      long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
      long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A new human reference: prefix, four and two characters of Crockford's alphabet (30 bits).
   * Unique by the table's constraint; the caller tries again on a clash.
   */
  public static String reference(char prefix) {
    StringBuilder text = new StringBuilder().append(prefix).append('-');
    for (int i = 0; i < 6; i++) {
      if (i == 4) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
