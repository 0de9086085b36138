package org.lodestar.app.vault.face;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.domain.CheckCharacters;
import org.lodestar.app.vault.domain.Derivation;

/**
 * The code with which a reporter comes back: 18 random characters (90 bits) and two check
 * characters in Crockford's alphabet, which leaves out I, L, O and U so that it can be read aloud.
 *
 * <p>The check characters make the code a shortened Reed-Solomon code over GF(32) of distance
 * three: every mistake in one or two characters is noticed, and so is every swap of two characters.
 * They are worked out from the others and add no secrecy.
 */
public final class ReceiptCode {
  private static final int RANDOM_CHARACTERS = 18;
  private static final int LENGTH = RANDOM_CHARACTERS + CheckCharacters.COUNT;
  private static final int GROUP = 4;
  private static final int LONGEST_INPUT = 100;
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String DOMAIN = "org.lodestar.receipt.1:";

  private final String characters;

  private ReceiptCode(String characters) {
    this.characters = characters;
  }

  /** A new random code. */
  public static ReceiptCode fresh() {
    int[] symbols = RANDOM.ints(RANDOM_CHARACTERS, 0, ALPHABET.length()).toArray();
    return new ReceiptCode(spelt(CheckCharacters.append(symbols)));
  }

  /**
   * Reads a code as people write it: small letters, spaces, dashes and dots are fine, O is 0, I and
   * L are 1. Empty when the characters or the check do not fit; nothing says which.
   */
  public static Optional<ReceiptCode> parse(@Nullable String typed) {
    if (typed == null || typed.length() > LONGEST_INPUT) {
      return Optional.empty();
    }
    int[] symbols = typed.chars().filter(c -> !isSeparator(c)).map(ReceiptCode::symbol).toArray();
    return symbols.length == LENGTH && CheckCharacters.hold(symbols)
        ? Optional.of(new ReceiptCode(spelt(symbols)))
        : Optional.empty();
  }

  /** The code for people: five groups of four. */
  public String grouped() {
    return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /**
   * The value under which the server finds the report: an HMAC, so that whoever has the database
   * but not the pepper cannot test codes.
   */
  public byte[] lookup(byte[] pepper) {
    return Derivation.mac(pepper, DOMAIN + characters);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReceiptCode that
        && MessageDigest.isEqual(bytes(characters), bytes(that.characters));
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  /** Never the code. */
  @Override
  public String toString() {
    return "ReceiptCode[secret]";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean isSeparator(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.DASH_PUNCTUATION
        || Character.getType(character) == Character.FORMAT
        || character == '.'
        || character == '\u2212';
  }

  /** The character's value; -1 when it has none. */
  private static int symbol(int character) {
    return switch (character) {
      case 'O', 'o' -> 0;
      case 'I', 'i', 'L', 'l' -> 1;
      default -> character < 128 ? ALPHABET.indexOf(Character.toUpperCase(character)) : -1;
    };
  }

  private static String spelt(int[] symbols) {
    StringBuilder text = new StringBuilder(symbols.length);
    for (int symbol : symbols) {
      text.append(ALPHABET.charAt(symbol));
    }
    return text.toString();
  }
}
