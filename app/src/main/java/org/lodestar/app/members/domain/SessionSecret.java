package org.lodestar.app.members.domain;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in a session cookie: 256 random bits. The database knows only its hash. */
public record SessionSecret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** A new secret. */
  public static SessionSecret fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new SessionSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What a browser sent, when it has the shape of a secret. */
  public static Optional<SessionSecret> parse(String sent) {
    return SHAPE.matcher(sent).matches() ? Optional.of(new SessionSecret(sent)) : Optional.empty();
  }

  /** SHA-256; the secret has enough entropy to need no stretching. */
  public byte[] hash() {
    return Digests.sha256(value);
  }

  @Override
  public String toString() {
    return "SessionSecret";
  }
}
