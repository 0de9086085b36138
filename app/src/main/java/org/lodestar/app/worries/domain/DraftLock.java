package org.lodestar.app.worries.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * A lock that a telephone can shut and not open: it wraps the key of a draft with the public half
 * (RSA-OAEP with SHA-256, which every browser has), and only the private half unwraps it.
 */
public final class DraftLock {
  private static final String KIND = "RSA";
  private static final String CIPHER = "RSA/ECB/OAEPPadding";
  private static final int BITS = 3072;
  private static final int DRAFT_KEY_BYTES = 32;
  private static final OAEPParameterSpec OAEP =
      new OAEPParameterSpec(
          "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private DraftLock() {}

  /**
   * Both halves.
   *
   * @param open the public half, as browsers read it (SPKI)
   * @param secret the private half in base64, to be sealed
   */
  public record Halves(byte[] open, String secret) {
    /** Never the secret. */
    @Override
    public String toString() {
      return "Halves[secret]";
    }
  }

  /** A new pair. */
  public static Halves fresh() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(KIND);
      generator.initialize(BITS);
      KeyPair pair = generator.generateKeyPair();
      return new Halves(
          pair.getPublic().getEncoded(),
          Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key of a draft; empty for anything that was not wrapped with the public half. */
  public static Optional<byte[]> unwrap(String secret, byte[] wrapped) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(KIND)
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret)));
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.DECRYPT_MODE, key, OAEP);
      return Optional.of(cipher.doFinal(wrapped)).filter(bytes -> bytes.length == DRAFT_KEY_BYTES);
    } catch (GeneralSecurityException broken) {
      return Optional.empty();
    }
  }
}
