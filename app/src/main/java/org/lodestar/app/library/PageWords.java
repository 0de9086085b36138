package org.lodestar.app.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a public page says. Of all but title and lead each line is an item. News have these two
 * alone, and each line of their lead is a paragraph.
 *
 * @param see what one may see
 * @param act what to do now
 * @param avoid what not to do
 * @param steps small things that are done in five minutes
 */
public record PageWords(
    String title, String lead, String see, String act, String avoid, String steps) {
  private static final int SHORT = 8;

  /** Without any list, as news are. */
  public static PageWords plain(String title, String lead) {
    return new PageWords(title, lead, "", "", "", "");
  }

  /** The items of a part. */
  public static List<String> items(String part) {
    return part.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  /** All of it, a line for each item. */
  public String all() {
    return String.join("\n", title, lead, see, act, avoid, steps);
  }

  /** A short code that changes with any of the words. */
  public String code() {
    return code(all());
  }

  /** A short code of words. */
  public static String code(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every platform", e);
    }
  }
}
