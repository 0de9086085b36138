package org.lodestar.app.site;

import java.text.Normalizer;

/**
 * What may be typed. Text is brought to one form (NFC, line feeds, no outer spaces). Refused: NUL
 * and other control characters, halves of a surrogate pair, and the marks that override or isolate
 * the direction of writing, since with them a text can be made to read other than it is stored. The
 * plain left-to-right and right-to-left marks stay, because Arabic and Hebrew need them.
 */
public final class Characters {
  private Characters() {}

  /** The text as it is kept; what we refuse is left out. */
  public static String kept(String typed) {
    return whole(typed).strip();
  }

  /** The same with its outer spaces: they may be part of a secret. */
  public static String whole(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder kept = new StringBuilder(lines.length());
    lines.codePoints().filter(point -> !refuses(point)).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** Whether a text holds something that we refuse. */
  public static boolean refused(String typed) {
    return typed.codePoints().anyMatch(Characters::refuses);
  }

  private static boolean refuses(int point) {
    return control(point) || overridesDirection(point) || (point >= 0xD800 && point <= 0xDFFF);
  }

  private static boolean control(int point) {
    return (point < 0x20 && point != '\n' && point != '\t' && point != '\r')
        || (point >= 0x7F && point < 0xA0);
  }

  private static boolean overridesDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
