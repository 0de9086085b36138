package org.lodestar.app.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.lodestar.htcds.Part;

/**
 * Files in a ZIP that is encrypted with AES-256. Names of files stay readable in it, so they say a
 * reference and nothing else.
 */
public final class EncryptedZip {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz";
  private static final int GROUPS = 5;
  private static final int GROUP = 4;

  private EncryptedZip() {}

  /** Twenty characters that are not taken for each other when they are read out. */
  public static String newPassword() {
    StringBuilder password = new StringBuilder();
    for (int at = 0; at < GROUPS * GROUP; at++) {
      if (at > 0 && at % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  /** All parts under one password. */
  public static byte[] of(List<Part> parts, String password) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, password.toCharArray())) {
      for (Part part : parts) {
        zip.putNextEntry(entry(part.name()));
        zip.write(part.content());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ZipParameters entry(String name) {
    ZipParameters entry = new ZipParameters();
    entry.setFileNameInZip(name);
    entry.setEncryptFiles(true);
    entry.setEncryptionMethod(EncryptionMethod.AES);
    entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    return entry;
  }
}
