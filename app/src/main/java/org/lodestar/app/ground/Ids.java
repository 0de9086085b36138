package org.lodestar.app.ground;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
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
