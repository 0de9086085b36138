package org.lodestar.measures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;

/**
 * A seal on a closed period: the same for the same facts in any order, another when one differs.
 */
public final class Digest {
  private Digest() {}

  /** SHA-256 over the sorted lines of the facts, in small hexadecimal digits. */
  public static String of(Collection<Fact> facts) {
    MessageDigest digest = sha256();
    facts.stream()
        .map(Fact::line)
        .sorted()
        .forEach(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * SHA-256 over a digest before and lines that are sorted already, as many as there are: a chain
   * of seals, in which none can be replaced without all that follow.
   */
  public static String after(String before, Iterator<String> sorted) {
    MessageDigest digest = sha256();
    digest.update((before + '\n').getBytes(StandardCharsets.UTF_8));
    sorted.forEachRemaining(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
