package org.lodestar.app.members.domain;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A code that stands in once for a lost second factor: 16 characters of Crockford's alphabet, 80
 * random bits.
 */
public record RecoveryCode(String characters) {
  /** So many are made at a time. */
  public static final int HOW_MANY = 10;

  private static final int LENGTH = 16;
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new set of codes. */
  public static List<RecoveryCode> freshSet() {
    return Stream.generate(RecoveryCode::fresh).limit(HOW_MANY).toList();
  }

  private static RecoveryCode fresh() {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new RecoveryCode(text.toString());
  }

  /** Reads a code as people copy it: small letters, spaces and dashes are fine, O is 0, I is 1. */
  public static Optional<RecoveryCode> parse(String typed) {
    String plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean fits =
        plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return fits ? Optional.of(new RecoveryCode(plain)) : Optional.empty();
  }

  /** For people: four groups of four. */
  public String grouped() {
    return characters.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** SHA-256 of the code, by which codes of an older version are found. */
  public byte[] hash() {
    return Digests.sha256("recovery:" + characters);
  }

  /** Never the code. */
  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
