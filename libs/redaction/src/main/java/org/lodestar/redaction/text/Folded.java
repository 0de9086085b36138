package org.lodestar.redaction.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text as it is compared: small Latin letters without accents, nothing invisible, so that Nguyễn,
 * NGUYEN and Nguyen are one. Each folded character knows where in the original it came from.
 */
public final class Folded {
  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private static final Map<Integer, String> SPECIAL =
      Map.of(
          (int) 'đ', "d", (int) 'ð', "d", (int) 'ø', "o", (int) 'ł', "l", (int) 'ß', "ss",
          (int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ', "th", (int) 'ı', "i", (int) 'ħ', "h");
  private static final Map<Integer, String> OTHER_SCRIPTS = new ConcurrentHashMap<>();

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Folded(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text. */
  public static Folded of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] starts = new int[original.length() * 4 + 1];
    int[] ends = new int[original.length() * 4 + 1];
    for (int at = 0; at < original.length(); ) {
      int point = original.codePointAt(at);
      int next = at + Character.charCount(point);
      for (char folded : fold(point).toCharArray()) {
        if (text.length() < starts.length) {
          starts[text.length()] = at;
          ends[text.length()] = next;
          text.append(folded);
        }
      }
      at = next;
    }
    return new Folded(text.toString(), starts, ends);
  }

  /** The folded text alone. */
  public static String text(String original) {
    return of(original).text;
  }

  /** The whole, folded. */
  public String text() {
    return text;
  }

  /** Where a folded character begins in the original. */
  public int start(int folded) {
    return starts[folded];
  }

  /** Where a folded passage that ends before this character ends in the original. */
  public int end(int folded) {
    return ends[folded - 1];
  }

  private static String fold(int point) {
    if (point < 128) {
      return String.valueOf((char) Character.toLowerCase(point));
    }
    int type = Character.getType(point);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
      return "";
    }
    if (Character.isSpaceChar(point)) {
      return " ";
    }
    if (type == Character.DASH_PUNCTUATION) {
      return "-";
    }
    if (point == 0x2019 || point == 0x2018 || point == 0x02BC || point == 0x00B4) {
      return "'";
    }
    return Character.isLetterOrDigit(point) ? letter(point) : Character.toString(point);
  }

  private static String letter(int point) {
    String small = Character.toString(point).toLowerCase(Locale.ROOT);
    String special = SPECIAL.get(small.codePointAt(0));
    if (special != null) {
      return special;
    }
    String bare = Normalizer.normalize(small, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return bare.chars().allMatch(c -> c < 128)
        ? bare
        : OTHER_SCRIPTS.computeIfAbsent(point, Folded::latin);
  }

  private static String latin(int point) {
    String latin;
    synchronized (LATIN) {
      latin = LATIN.transliterate(Character.toString(point));
    }
    String kept = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return kept.length() > 4 ? kept.substring(0, 4) : kept;
  }
}
