package org.lodestar.app.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.lodestar.app.ground.PrivateFile;

/**
 * The Ed25519 key that signs checkpoints: the private half in the key folder, the public half
 * beside the checkpoint file.
 */
public final class SigningKey {
  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  private final PrivateKey signing;
  private final PublicKey verifying;

  private SigningKey(PrivateKey signing, PublicKey verifying) {
    this.signing = signing;
    this.verifying = verifying;
  }

  /** Makes a key and writes both files. */
  static SigningKey create(Path privateFile, Path publicFile) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      // The public half first: with the private one in place the pair counts as made.
      PrivateFile.write(publicFile, pem(PUBLIC, pair.getPublic().getEncoded()));
      PrivateFile.write(privateFile, pem(PRIVATE, pair.getPrivate().getEncoded()));
      return new SigningKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is not available", e);
    }
  }

  /** Reads both files. */
  static SigningKey read(Path privateFile, Path publicFile) {
    try {
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      return new SigningKey(
          factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(PRIVATE, privateFile))),
          factory.generatePublic(new X509EncodedKeySpec(bytes(PUBLIC, publicFile))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key that signs checkpoints cannot be read", e);
    }
  }

  /** The public half, in Base64. */
  public String name() {
    return Base64.getEncoder().encodeToString(verifying.getEncoded());
  }

  byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(signing);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A checkpoint could not be signed", e);
    }
  }

  /** Whether the signature over the message was made by this key; false for bytes that are none. */
  public boolean signed(byte[] message, byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(verifying);
      signature.update(message);
      return signature.verify(bytes);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String pem(String label, byte[] bytes) {
    return "-----BEGIN "
        + label
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
        + "\n-----END "
        + label
        + "-----\n";
  }

  private static byte[] bytes(String label, Path file) {
    try {
      String text = Files.readString(file);
      String body =
          text.replace("-----BEGIN " + label + "-----", "")
              .replace("-----END " + label + "-----", "");
      return Base64.getMimeDecoder().decode(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
