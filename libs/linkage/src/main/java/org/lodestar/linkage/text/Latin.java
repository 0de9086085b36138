package org.lodestar.linkage.text;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of any script in the capital letters A to Z, digits and single spaces, so that "Łukasz",
 * "ŁUKASZ " and "Lukasz" are the same before they are compared.
 *
 * <ol>
 *   <li>Letters of {@code latin.psv} are replaced as that table says: those that do not decompose
 *       (ł, ø, đ, ß, æ ...), Cyrillic as passports write it, and {@link Ethiopic} as names are
 *       written.
 *   <li>All else is transliterated by ICU (Any-Latin) and loses its accents: ö becomes O, not OE.
 *       Scripts that write no vowels give none (محمد is MHMD), and Han characters are read in
 *       Mandarin.
 *   <li>Apostrophes of every kind vanish (O'Brien is OBRIEN); hyphens and all other signs part
 *       words.
 * </ol>
 *
 * The result does not change when taken again. It depends on the release of ICU: do not store it
 * beyond one run.
 */
public final class Latin {
  private static final Transliterator ANY =
      Transliterator.getInstance("Any-Latin; NFKD; [:M:] Remove; Latin-ASCII");
  private static final Map<Integer, String> LETTERS = letters(1);
  private static final Map<Integer, String> UKRAINIAN = letters(2);
  private static final Pattern IS_UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
  private static final Pattern VANISHES = Pattern.compile("['’‘ʼʻʾʿ`´ʹʺ]");
  private static final Pattern PARTS = Pattern.compile("[^A-Z0-9]+");

  private Latin() {}

  /** A to Z, 0 to 9 and single spaces; empty when nothing of the text can be written so. */
  public static String of(String text) {
    String latin = isAscii(text) ? text : VANISHES.matcher(transliterated(text)).replaceAll("");
    String upper = latin.toUpperCase(Locale.ROOT).replace("'", "").replace("`", "");
    return PARTS.matcher(upper).replaceAll(" ").strip();
  }

  private static String transliterated(String text) {
    boolean ukrainian = IS_UKRAINIAN.matcher(text).find();
    String replaced =
        VANISHES
            .matcher(text)
            .replaceAll("")
            .codePoints()
            .mapToObj(c -> letter(c, ukrainian))
            .collect(Collectors.joining());
    return isAscii(replaced) ? replaced : ANY.transliterate(replaced);
  }

  private static String letter(int c, boolean ukrainian) {
    if (Ethiopic.isLetter(c)) {
      return Ethiopic.latin(c);
    }
    int lower = Character.toLowerCase(c);
    String latin = LETTERS.get(lower);
    return latin == null
        ? Character.toString(c)
        : ukrainian ? UKRAINIAN.getOrDefault(lower, latin) : latin;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static Map<Integer, String> letters(int column) {
    Function<List<String>, Integer> letter = row -> row.getFirst().codePointAt(0);
    return Resource.rows("latin.psv").stream()
        .filter(row -> column == 1 || !row.get(column).isEmpty())
        .collect(Collectors.toUnmodifiableMap(letter, row -> row.get(column)));
  }
}
