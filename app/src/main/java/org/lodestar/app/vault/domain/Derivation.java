package org.lodestar.app.vault.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** HKDF and HMAC with SHA-256 as the platform gives them. */
public final class Derivation {
  private static final String HMAC = "HmacSHA256";

  private Derivation() {}

  /** 32 bytes derived from a secret for one purpose (RFC 5869). */
  public static byte[] derive(byte[] secret, String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF is not available", e);
    }
  }

  /** HMAC-SHA-256 of the message. */
  public static byte[] mac(byte[] key, String message) {
    return mac(key, message.getBytes(StandardCharsets.UTF_8));
  }

  /** HMAC-SHA-256 of the message. */
  public static byte[] mac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC is not available", e);
    }
  }
}
