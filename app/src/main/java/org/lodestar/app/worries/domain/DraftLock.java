package org.lodestar.app.worries.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A lock that a telephone can shut and not open: it wraps the key of a draft for the public half,
 * and only the private half unwraps it. The telephone makes a pair for this draft alone, agrees on
 * a secret with the public half (ECDH on P-256, which every browser has), derives a key from it by
 * HKDF with SHA-256 and forgets its own private half.
 */
public final class DraftLock {
  private static final String KIND = "EC";
  private static final String CURVE = "secp256r1";

  /** A public half on P-256 as browsers write it (SPKI); each is as long. */
  private static final int HALF_BYTES = 91;

  private static final int DRAFT_KEY_BYTES = 32;
  private static final int TAG_BYTES = 16;
  private static final int WRAPPED_BYTES = HALF_BYTES + DRAFT_KEY_BYTES + TAG_BYTES;

  /** A wrapping key wraps one draft key and no more, so that its nonce need not differ. */
  private static final byte[] ONLY_NONCE = new byte[12];

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
      generator.initialize(new ECGenParameterSpec(CURVE));
      KeyPair pair = generator.generateKeyPair();
      return new Halves(
          pair.getPublic().getEncoded(),
          Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The key of a draft; empty for anything that was not wrapped for the public half.
   *
   * @param wrapped the telephone's public half of this draft, then the wrapped key and its tag
   */
  public static Optional<byte[]> unwrap(String secret, byte[] wrapped) {
    if (wrapped.length != WRAPPED_BYTES) {
      return Optional.empty();
    }
    byte[] theirs = Arrays.copyOf(wrapped, HALF_BYTES);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          wrapping(secret, theirs),
          new GCMParameterSpec(TAG_BYTES * Byte.SIZE, ONLY_NONCE));
      return Optional.of(cipher.doFinal(wrapped, HALF_BYTES, WRAPPED_BYTES - HALF_BYTES));
    } catch (GeneralSecurityException broken) {
      return Optional.empty();
    }
  }

  private static SecretKey wrapping(String secret, byte[] theirs) throws GeneralSecurityException {
    KeyFactory keys = KeyFactory.getInstance(KIND);
    PrivateKey ours =
        keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret)));
    PublicKey half = keys.generatePublic(new X509EncodedKeySpec(theirs));
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(ours);
    agreement.doPhase(half, true);
    return KDF.getInstance("HKDF-SHA256")
        .deriveKey(
            "AES",
            HKDFParameterSpec.ofExtract()
                .addIKM(agreement.generateSecret())
                .thenExpand(theirs, DRAFT_KEY_BYTES));
  }
}
