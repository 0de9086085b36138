package org.lodestar.app.vault.domain;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import org.lodestar.app.vault.SealBroken;

/**
 * AES-256-GCM by Tink under one raw key. Tink draws the nonce and prepends it; the associated data
 * is never optional.
 */
public final class Seal {
  /** Bytes of a key. */
  public static final int KEY_BYTES = 32;

  private static final AesGcmParameters PARAMETERS = parameters();

  private final Aead aead;

  private Seal(Aead aead) {
    this.aead = aead;
  }

  /** The seal made by a key of {@link #KEY_BYTES}. */
  @AccessesPartialKey
  public static Seal of(byte[] key) {
    try {
      AesGcmKey material =
          AesGcmKey.builder()
              .setParameters(PARAMETERS)
              .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
              .build();
      KeysetHandle handle =
          KeysetHandle.newBuilder()
              .addEntry(KeysetHandle.importKey(material).withFixedId(1).makePrimary())
              .build();
      return new Seal(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  /** A new random key. */
  public static byte[] freshKey() {
    return SecretBytes.randomBytes(KEY_BYTES).toByteArray(InsecureSecretKeyAccess.get());
  }

  public byte[] close(byte[] plain, byte[] associated) {
    try {
      return aead.encrypt(plain, associated);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealing failed", e);
    }
  }

  /**
   * Opens what {@link #close} made.
   *
   * @throws SealBroken when the bytes or the associated data differ
   */
  public byte[] open(byte[] sealed, byte[] associated) {
    try {
      return aead.decrypt(sealed, associated);
    } catch (GeneralSecurityException e) {
      throw new SealBroken("A seal is broken or belongs to another place", e);
    }
  }

  private static AesGcmParameters parameters() {
    try {
      AeadConfig.register();
      return AesGcmParameters.builder()
          .setKeySizeBytes(KEY_BYTES)
          .setIvSizeBytes(12)
          .setTagSizeBytes(16)
          .setVariant(AesGcmParameters.Variant.NO_PREFIX)
          .build();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
