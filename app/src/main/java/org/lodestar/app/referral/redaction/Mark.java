package org.lodestar.app.referral.redaction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A passage to decide about, with every place in which it stands, so that one decision holds for
 * all of them.
 *
 * @param kind what it probably is
 * @param text as it is written at its first place
 * @param known the case says that it belongs to the person, so it cannot stay
 * @param places every occurrence
 */
public record Mark(IdentifierKind kind, String text, boolean known, List<Place> places) {
  private static final int ID_BYTES = 12;

  public Mark {
    places = List.copyOf(places);
  }

  /**
   * One occurrence.
   *
   * @param item the answer in which it stands
   * @param start first character in that answer
   * @param end after the last
   * @param before some words before it
   * @param passage the passage itself
   * @param after some words after it
   */
  public record Place(
      String item, int start, int end, String before, String passage, String after) {}

  /** Name of the mark in forms and records; the same for the same kind and spelling. */
  public String id() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((kind + "|" + key(text)).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String key(String text) {
    return Folded.text(text).replaceAll("\\s+", " ").strip();
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Mark[" + kind + "]";
  }
}
