package org.lodestar.linkage.encode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of one linkage run, derived from a project key that the owners share and the linkage
 * unit never holds. The run's name goes into every key: patterns of two runs cannot be compared, so
 * that nothing can be learnt from their difference. Never printed, in no message, in no log.
 */
public final class Keys {
  private static final int SMALLEST = 32;

  private final byte[] projectKey;
  private final String run;

  private Keys(byte[] projectKey, String run) {
    this.projectKey = projectKey;
    this.run = run;
  }

  /**
   * Reads the project key from a file: its bytes as they are, 32 or more, from a good source of
   * randomness. A key is never passed as an argument, where other people on the machine would see
   * it.
   *
   * @param run the name of this run, never used before: letters, digits, dot, dash, underscore
   */
  public static Keys read(Path projectKey, String run) throws IOException {
    return of(Files.readAllBytes(projectKey), run);
  }

  /**
   * The keys from a project key already in memory, of 32 bytes or more.
   *
   * @throws IllegalArgumentException when the key is too short or plainly not random
   */
  public static Keys of(byte[] projectKey, String run) {
    if (projectKey.length < SMALLEST) {
      throw new IllegalArgumentException("a project key has " + SMALLEST + " bytes or more");
    }
    long different = HexFormat.of().formatHex(projectKey).chars().distinct().count();
    if (different < 8) {
      throw new IllegalArgumentException("the project key is not random");
    }
    return new Keys(projectKey.clone(), Names.check("run", run));
  }

  public String run() {
    return run;
  }

  /**
   * A mark by which the unit sees that two lists were made under one key. It gives nothing of the
   * key away as long as the key is random.
   */
  public String check() {
    return HexFormat.of().formatHex(derive("check", 8));
  }

  /** The keyed function for one purpose. */
  Mac mac(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derive(purpose, 32), "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private byte[] derive(String purpose, int length) {
    return Hkdf.derive(projectKey, utf8(run), utf8("lodestar encode 1 " + purpose), length);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "keys of run " + run;
  }
}
