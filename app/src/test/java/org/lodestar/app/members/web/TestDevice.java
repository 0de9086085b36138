package org.lodestar.app.members.web;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** A device that makes and shows a passkey: P-256, and CBOR by hand. */
final class TestDevice {
  static final int TOUCHED = 0x01;
  static final int UNLOCKED = 0x04;
  static final int BOTH = TOUCHED | UNLOCKED;
  private static final int WITH_KEY = 0x40;

  final byte[] credential = new byte[16];
  private final KeyPair keys;

  TestDevice() throws GeneralSecurityException {
    new SecureRandom().nextBytes(credential);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    keys = generator.generateKeyPair();
  }

  static byte[] client(String type, String toSign, String origin) {
    return ("{\"type\":\""
            + type
            + "\",\"challenge\":\""
            + toSign
            + "\",\"origin\":\""
            + origin
            + "\",\"crossOrigin\":false}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Its site, what its owner did, and how often it was used. */
  static byte[] authenticator(String site, int flags, int counter) throws GeneralSecurityException {
    return ByteBuffer.allocate(37)
        .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
        .put((byte) flags)
        .putInt(counter)
        .array();
  }

  /** An attestation object of the format "none". */
  byte[] attestation(String site, int flags) throws GeneralSecurityException {
    byte[] authenticator =
        joined(
            authenticator(site, flags | WITH_KEY, 0),
            new byte[16],
            new byte[] {0, (byte) credential.length},
            credential,
            key());
    return joined(
        HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
        new byte[] {0x58, (byte) authenticator.length},
        authenticator);
  }

  /** A COSE key: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
  private byte[] key() {
    ECPublicKey open = (ECPublicKey) keys.getPublic();
    HexFormat hex = HexFormat.of();
    return joined(
        hex.parseHex("a5010203262001215820"),
        whole(open.getW().getAffineX()),
        hex.parseHex("225820"),
        whole(open.getW().getAffineY()));
  }

  private static byte[] whole(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] whole = new byte[32];
    int from = Math.max(0, bytes.length - 32);
    System.arraycopy(bytes, from, whole, 32 - (bytes.length - from), bytes.length - from);
    return whole;
  }

  byte[] signature(byte[] authenticator, byte[] client) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    signature.update(authenticator);
    signature.update(sha256(client));
    return signature.sign();
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
