package org.lodestar.app.backup.domain;

import java.io.IOException;
import java.util.Date;
import java.util.Iterator;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;
import org.bouncycastle.openpgp.operator.PGPKeyPairGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Refusal;

/** A holder's secret key, with what they lock it by. */
public final class HolderKey {
  private static final int OPENPGP_4 = 4;

  /** Newer ways to lock a secret key are not known to the tool that most offices have. */
  private static final boolean LOCKED_AS_OF_OLD = false;

  private final OpenPGPKey key;
  private final char[] passphrase;

  private HolderKey(OpenPGPKey key, char[] passphrase) {
    this.key = key;
    this.passphrase = passphrase.clone();
  }

  /**
   * Makes a pair. Of the curves only these are known to the tool that most offices have, so that a
   * holder can open a backup without the platform.
   */
  public static HolderKey make(String name, char[] passphrase, Date today) {
    try {
      OpenPGPKey made =
          new BcOpenPGPApi()
              .generateKey(OPENPGP_4, today, LOCKED_AS_OF_OLD)
              .withPrimaryKey(PGPKeyPairGenerator::generateLegacyEd25519KeyPair)
              .addUserId(name)
              .addEncryptionSubkey(PGPKeyPairGenerator::generateLegacyX25519KeyPair)
              .build(passphrase.length == 0 ? null : passphrase.clone());
      return new HolderKey(made, passphrase);
    } catch (PGPException e) {
      throw new IllegalStateException("A key could not be made", e);
    }
  }

  /**
   * Reads a secret key.
   *
   * @param called what to call it when it is none
   */
  public static HolderKey of(String armoured, char[] passphrase, String called) {
    try {
      return new HolderKey(
          new BcOpenPGPApi().readKeyOrCertificate().parseKey(armoured), passphrase);
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal("In " + called + " lies no secret OpenPGP key.");
    }
  }

  /** Whether a passphrase is needed to use the key. */
  public static boolean isLocked(String armoured, String called) {
    return of(armoured, new char[0], called).key.getPrimarySecretKey().isLocked();
  }

  /** To be kept by its holder alone. */
  public String secret() {
    return armoured(key);
  }

  /** To be laid where the platform finds it. */
  public String open() {
    return armoured(key.toCertificate());
  }

  /** The half that opens what was encrypted for this key, or nothing. */
  @Nullable PGPPrivateKey find(KeyIdentifier wanted) {
    PGPSecretKeyRing ring = key.getPGPSecretKeyRing();
    Iterator<PGPSecretKey> keys = ring.getSecretKeys();
    while (keys.hasNext()) {
      PGPSecretKey each = keys.next();
      if (each.getKeyIdentifier().matchesExplicit(wanted)) {
        return unlocked(each);
      }
    }
    return null;
  }

  private PGPPrivateKey unlocked(PGPSecretKey locked) {
    try {
      PGPPrivateKey opened =
          locked.extractPrivateKey(
              new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider())
                  .build(passphrase));
      if (opened == null) {
        throw new Refusal("The holder's key file has no secret half for this backup.");
      }
      return opened;
    } catch (PGPException e) {
      throw new Refusal("The passphrase does not open the holder's key.");
    }
  }

  private static String armoured(OpenPGPCertificate certificate) {
    try {
      return certificate.toAsciiArmoredString();
    } catch (IOException e) {
      throw new IllegalStateException("A key could not be written", e);
    }
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "HolderKey[secret]";
  }
}
