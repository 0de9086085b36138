package org.lodestar.app.backup.domain;

import java.io.IOException;
import java.util.List;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;
import org.lodestar.app.ground.Refusal;

/**
 * Somebody for whom a backup is encrypted, known by their public OpenPGP key.
 *
 * @param name as their key says it
 * @param keys by which it is encrypted for them
 */
public record Holder(String name, List<PGPPublicKey> keys) {
  public Holder {
    keys = List.copyOf(keys);
  }

  /**
   * Reads a public key.
   *
   * @param called what to call it when it is none
   * @throws Refusal when it is no key that encrypts today: expired, withdrawn, or made for signing
   */
  public static Holder of(String armoured, String called) {
    OpenPGPCertificate certificate = certificate(armoured, called);
    List<PGPPublicKey> keys =
        certificate.getEncryptionKeys().stream().map(OpenPGPComponentKey::getPGPPublicKey).toList();
    if (keys.isEmpty()) {
      throw new Refusal(
          "The key in "
              + called
              + " encrypts nothing today: it has expired, was withdrawn, or is for signing only.");
    }
    var named = certificate.getPrimaryUserId();
    return new Holder(named == null ? called : named.getUserId(), keys);
  }

  private static OpenPGPCertificate certificate(String armoured, String called) {
    try {
      OpenPGPCertificate found =
          new BcOpenPGPApi().readKeyOrCertificate().parseCertificateOrKey(armoured);
      if (found.isSecretKey()) {
        throw new Refusal(
            "In "
                + called
                + " lies a secret key: take it away, and lay the public one there instead.");
      }
      return found;
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal("In " + called + " lies no public OpenPGP key.");
    }
  }
}
