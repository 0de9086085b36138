package org.lodestar.app.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Seals bytes while they flow, by a key of their own: AES-256-GCM in segments of 64 KiB, so that a
 * file of any size needs little memory and a segment that was altered, moved or cut off is noticed.
 * The key is made here and kept by the caller, sealed as a text.
 */
public final class StreamSeal {
  private static final int KEY_BYTES = 32;
  private static final int SEGMENT_BYTES = 64 * 1024;
  private static final AesGcmHkdfStreamingParameters PARAMETERS = parameters();

  private final byte[] key;
  private final StreamingAead aead;

  @AccessesPartialKey
  private StreamSeal(byte[] key) {
    this.key = key;
    try {
      var material =
          AesGcmHkdfStreamingKey.create(
              PARAMETERS, SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
      this.aead =
          KeysetHandle.newBuilder()
              .addEntry(KeysetHandle.importKey(material).withFixedId(1).makePrimary())
              .build()
              .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  /** A seal by a new random key. */
  public static StreamSeal fresh() {
    return new StreamSeal(
        SecretBytes.randomBytes(KEY_BYTES).toByteArray(InsecureSecretKeyAccess.get()));
  }

  /** The seal whose key {@link #key} told. */
  public static StreamSeal of(String key) {
    return new StreamSeal(Base64.getDecoder().decode(key));
  }

  /** The key as text, to be sealed at once. */
  public String key() {
    return Base64.getEncoder().encodeToString(key);
  }

  /**
   * What is written into the answer arrives sealed in {@code sealed}; closing it closes that too.
   *
   * @param associated binds the bytes to their place
   */
  public OutputStream sealing(OutputStream sealed, byte[] associated) throws IOException {
    try {
      return aead.newEncryptingStream(sealed, associated);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealing failed", e);
    }
  }

  /** Reads what was sealed. Reading fails with an {@link IOException} where the seal is broken. */
  public InputStream opening(InputStream sealed, byte[] associated) throws IOException {
    try {
      return aead.newDecryptingStream(sealed, associated);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Opening failed", e);
    }
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "StreamSeal[secret]";
  }

  private static AesGcmHkdfStreamingParameters parameters() {
    try {
      StreamingAeadConfig.register();
      return AesGcmHkdfStreamingParameters.builder()
          .setKeySizeBytes(KEY_BYTES)
          .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
          .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
          .setCiphertextSegmentSizeBytes(SEGMENT_BYTES)
          .build();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
