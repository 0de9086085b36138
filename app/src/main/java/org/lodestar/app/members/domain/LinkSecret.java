package org.lodestar.app.members.domain;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in a one-time link: 256 random bits, shown once to the person who hands the link over.
 * The database knows only its hash.
 */
public record LinkSecret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** A new secret. */
  public static LinkSecret fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What stands in an address, when it has the shape of a secret. */
  public static Optional<LinkSecret> parse(String sent) {
    return SHAPE.matcher(sent).matches() ? Optional.of(new LinkSecret(sent)) : Optional.empty();
  }

  /** SHA-256 of the secret. */
  public byte[] hash() {
    return Digests.sha256("link:" + value);
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "LinkSecret";
  }
}
