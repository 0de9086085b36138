package org.lodestar.linkage.encode;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Derives keys from a key: HKDF with SHA-256 (H. Krawczyk, P. Eronen, RFC 5869, 2010), which keeps
 * the derived keys independent of each other and of the key that they come from.
 */
final class Hkdf {
  private Hkdf() {}

  static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
    try {
      KDF kdf = KDF.getInstance("HKDF-SHA256");
      return kdf.deriveData(
          HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA256 refused its input", e);
    }
  }
}
