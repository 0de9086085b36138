package org.lodestar.app.library.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Words and phrases that we do not say to everybody, on no page and in no message, with what is
 * said in their place. They make somebody a thing, a crime or a picture, promise what nobody can,
 * or hide what is meant.
 */
public final class BannedPhrases {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private static final List<Phrase> ALL =
      ResourceTable.read(BannedPhrases.class, "banned-phrases.psv").stream()
          .map(row -> new Phrase(row.text("phrase"), row.text("unless"), row.text("instead")))
          .sorted(Comparator.comparingInt((Phrase each) -> each.words().length()).reversed())
          .toList();

  private BannedPhrases() {}

  /**
   * A phrase.
   *
   * @param words with a star at their end where any ending will do
   * @param unless the name of a thing in which they are allowed; empty where there is none
   * @param instead what is said in their place
   */
  public record Phrase(String words, String unless, String instead) {
    private String looked() {
      return words.endsWith("*") ? plain(words).stripTrailing() : plain(words);
    }
  }

  /** All of them, the longest first. */
  public static List<Phrase> list() {
    return ALL;
  }

  /** The first one in an English text, however it is written. */
  public static Optional<Phrase> first(String text) {
    return in(text).stream().findFirst();
  }

  /** All in an English text, however it is written; one within a longer one is not told too. */
  public static List<Phrase> in(String text) {
    String rest = plain(text);
    List<Phrase> found = new ArrayList<>();
    for (Phrase each : ALL) {
      String open = each.unless().isEmpty() ? rest : rest.replace(plain(each.unless()), " ");
      if (open.contains(each.looked())) {
        found.add(each);
        rest = rest.replace(each.looked(), " ");
      }
    }
    return found;
  }

  /** Letters alone, small, with one space between words and around them all. */
  static String plain(String text) {
    String letters =
        UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return " " + BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
