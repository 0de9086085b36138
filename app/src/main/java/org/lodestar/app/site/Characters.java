package org.lodestar.app.site;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What may be typed. Text is brought to one form (NFC, line feeds, no outer spaces). Refused: NUL
 * and other control characters, halves of a surrogate pair, and the marks that override or isolate
 * the direction of writing, since with them a text can be made to read other than it is stored. The
 * plain left-to-right and right-to-left marks stay, because Arabic and Hebrew need them.
 */
public final class Characters {
  private Characters() {}

  /** Said when a text holds a character that we refuse. */
  public static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("A character that cannot be kept");
    }
  }

  /** The text as it is kept. Throws {@link Refused}. */
  public static String kept(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    if (lines.codePoints().anyMatch(Characters::refuses)) {
      throw new Refused();
    }
    return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
  }

  /** The text without what we refuse, to show again what was typed. */
  static String printable(String typed) {
    StringBuilder kept = new StringBuilder(typed.length());
    typed.codePoints().filter(point -> !refuses(point)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static boolean refused(@Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused) {
        return true;
      }
    }
    return false;
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
