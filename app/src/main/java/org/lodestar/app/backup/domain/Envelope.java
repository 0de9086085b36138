package org.lodestar.app.backup.domain;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Date;
import java.util.List;
import org.bouncycastle.bcpg.AEADAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;
import org.lodestar.app.ground.Refusal;

/**
 * Encrypts a stream for several holders, any of whom opens it alone: an OpenPGP message, AES-256 in
 * OCB over pieces of 1 MiB, so that little is held in memory and what was altered or cut off is
 * noticed where it happens. GnuPG opens it too (2.3 and later).
 */
public final class Envelope {
  /** As OpenPGP counts: two to the power of this and six. */
  private static final int MEBIBYTE = 14;

  private static final int BUFFER = 1 << 16;

  private Envelope() {}

  /**
   * What is written into the answer arrives encrypted; closing it ends the message and {@code to}.
   */
  public static OutputStream sealing(OutputStream to, List<Holder> holders) throws IOException {
    var generator =
        new PGPEncryptedDataGenerator(
            new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithAEAD(AEADAlgorithmTags.OCB, MEBIBYTE)
                .setUseV5AEAD()
                .setSecureRandom(new SecureRandom()));
    for (Holder holder : holders) {
      for (PGPPublicKey key : holder.keys()) {
        generator.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(key));
      }
    }
    try {
      OutputStream encrypted = generator.open(to, new byte[BUFFER]);
      OutputStream literal =
          new PGPLiteralDataGenerator()
              .open(encrypted, PGPLiteralData.BINARY, "", new Date(0), new byte[BUFFER]);
      return new Nested(literal, encrypted, to);
    } catch (PGPException e) {
      throw new IllegalStateException("A backup could not be encrypted", e);
    }
  }

  /**
   * Reads what was encrypted. Reading fails with an {@link IOException} where it was altered or cut
   * off.
   *
   * @throws Refusal when none of these keys opens it
   */
  public static InputStream opening(InputStream from, List<HolderKey> keys) throws IOException {
    try {
      Object first = new BcPGPObjectFactory(from).nextObject();
      if (!(first instanceof PGPEncryptedDataList list)) {
        throw new IOException("This is no encrypted message");
      }
      for (PGPEncryptedData each : list) {
        if (each instanceof PGPPublicKeyEncryptedData sealed) {
          for (HolderKey key : keys) {
            PGPPrivateKey opening = key.find(sealed.getKeyIdentifier());
            if (opening != null) {
              return literal(sealed.getDataStream(new BcPublicKeyDataDecryptorFactory(opening)));
            }
          }
        }
      }
    } catch (PGPException e) {
      throw new IOException("The message does not open", e);
    }
    throw new Refusal(
        "None of these keys opens the backup: it is encrypted for other holders"
            + " (its list in the folder content names them).");
  }

  private static InputStream literal(InputStream clear) throws IOException {
    PGPObjectFactory factory = new BcPGPObjectFactory(clear);
    Object inside = factory.nextObject();
    if (!(inside instanceof PGPLiteralData literal)) {
      throw new IOException("The message holds nothing that was put into it");
    }
    return literal.getInputStream();
  }

  /** Ends the inner packets first. */
  private static final class Nested extends FilterOutputStream {
    private final OutputStream middle;
    private final OutputStream outer;
    private boolean closed;

    Nested(OutputStream inner, OutputStream middle, OutputStream outer) {
      super(inner);
      this.middle = middle;
      this.outer = outer;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        out.close();
        middle.close();
        outer.close();
      }
    }
  }
}
