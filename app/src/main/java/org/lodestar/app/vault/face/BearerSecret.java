package org.lodestar.app.vault.face;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.domain.Derivation;
import org.lodestar.app.vault.domain.Padding;
import org.lodestar.app.vault.domain.Seal;

/**
 * A secret of 256 bits that only the browser's cookie holds. The server keeps the {@link #lookup}
 * and what was {@linkplain #seal sealed}: with neither the cookie can be guessed or the content
 * opened, so a public draft dies with its session.
 *
 * <p>Lookup and sealing key are derived apart: who knows one learns nothing of the other.
 */
public final class BearerSecret {
  private static final int BYTES = 32;
  private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LOOKUP = "org.lodestar.bearer.lookup.1";
  private static final String UNLOCK = "org.lodestar.bearer.unlock.1";

  private final byte[] secret;

  private BearerSecret(byte[] secret) {
    this.secret = secret;
  }

  /** A new random secret. */
  public static BearerSecret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new BearerSecret(bytes);
  }

  /** The secret in a cookie's value; empty for anything that {@link #encoded} cannot have made. */
  public static Optional<BearerSecret> parse(@Nullable String encoded) {
    if (encoded == null || !ENCODED.matcher(encoded).matches()) {
      return Optional.empty();
    }
    BearerSecret secret = new BearerSecret(Base64.getUrlDecoder().decode(encoded));
    return secret.encoded().equals(encoded) ? Optional.of(secret) : Optional.empty();
  }

  /** 43 characters of base64url, for the cookie and nothing else. */
  public String encoded() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** 32 bytes under which the server finds the row. */
  public byte[] lookup() {
    return Derivation.derive(secret, LOOKUP);
  }

  /** Seals text; it opens only by the same secret for the same purpose. */
  public byte[] seal(String purpose, String text) {
    return unlock().close(Padding.pad(text), associated(purpose));
  }

  /**
   * Opens sealed text.
   *
   * @throws SealBroken by another secret, for another purpose or when it was altered
   */
  public PersonalText open(String purpose, byte[] sealed) {
    return PersonalText.of(Padding.unpad(unlock().open(sealed, associated(purpose))));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BearerSecret that && MessageDigest.isEqual(secret, that.secret);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(lookup());
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "BearerSecret[secret]";
  }

  private Seal unlock() {
    return Seal.of(Derivation.derive(secret, UNLOCK));
  }

  private static byte[] associated(String purpose) {
    return purpose.getBytes(StandardCharsets.UTF_8);
  }
}
