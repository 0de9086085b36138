package org.lodestar.app.members.domain;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The seed that an authenticator app and we share (RFC 6238): 160 bits, six digits, a new code each
 * 30 seconds. SHA-1 because common apps ignore any other; as an HMAC it is sound here.
 */
public final class FactorSecret {
  /** How long a code is the current one. */
  public static final Duration STEP = Duration.ofSeconds(30);

  private static final int BYTES = 20;
  private static final int SKEW = 1;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HmacOneTimePasswordGenerator CODES = new HmacOneTimePasswordGenerator(6);

  private final byte[] seed;

  private FactorSecret(byte[] seed) {
    this.seed = seed;
  }

  /** A new seed. */
  public static FactorSecret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FactorSecret(bytes);
  }

  /** The seed that was {@linkplain #base32 written down} before. */
  public static FactorSecret of(String base32) {
    return new FactorSecret(new Base32().decode(base32));
  }

  /** The step in which an instant lies. */
  public static long stepAt(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), STEP.toSeconds());
  }

  /** The code of a step. */
  public String codeAt(long step) {
    try {
      return CODES.generateOneTimePasswordString(new SecretKeySpec(seed, "RAW"), step);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The step that a code belongs to, when it is a current one and not used before.
   *
   * @param typed by the person; spaces are fine
   * @param now one step before and after still count, for clocks that differ
   * @param lastUsed no code of this step or an earlier one is taken again (RFC 6238, 5.2)
   */
  public OptionalLong stepOf(String typed, Instant now, long lastUsed) {
    byte[] plain = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    long current = stepAt(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = current - SKEW; step <= current + SKEW; step++) {
      byte[] right = codeAt(step).getBytes(StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(right, plain) && step > lastUsed && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The seed as letters and digits. */
  public String base32() {
    return new Base32().encodeAsString(seed);
  }

  /** The seed for typing: groups of four. */
  public String grouped() {
    return base32().replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** What the square picture holds. */
  public String uri(String issuer, String account) {
    return "otpauth://totp/"
        + encoded(issuer)
        + ":"
        + encoded(account)
        + "?secret="
        + base32()
        + "&issuer="
        + encoded(issuer)
        + "&algorithm=SHA1&digits=6&period=30";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Never the seed. */
  @Override
  public String toString() {
    return "FactorSecret";
  }
}
