package org.lodestar.app.worries.domain;

import java.io.ByteArrayOutputStream;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/** Shuts a lock as the telephone's script does. */
public final class PhoneLock {
  private PhoneLock() {}

  /** The public half as the telephone reads it. */
  public static ECPublicKey read(byte[] open) throws Exception {
    return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(open));
  }

  /** The key of a draft, wrapped for the public half. */
  public static byte[] wrapped(byte[] open, byte[] draftKey) throws Exception {
    ECPublicKey half = read(open);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(half.getParams());
    KeyPair own = generator.generateKeyPair();
    byte[] ownHalf = own.getPublic().getEncoded();
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(own.getPrivate());
    agreement.doPhase(half, true);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE,
        KDF.getInstance("HKDF-SHA256")
            .deriveKey(
                "AES",
                HKDFParameterSpec.ofExtract()
                    .addIKM(agreement.generateSecret())
                    .thenExpand(ownHalf, 32)),
        new GCMParameterSpec(128, new byte[12]));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(ownHalf);
    all.writeBytes(cipher.doFinal(draftKey));
    return all.toByteArray();
  }
}
