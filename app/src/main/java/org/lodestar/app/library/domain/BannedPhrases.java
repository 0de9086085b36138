package org.lodestar.app.library.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Phrases that we do not use of people, with what is said in their place. They make somebody a
 * thing, a crime or a picture, or promise what nobody can.
 */
public final class BannedPhrases {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private static final List<Phrase> ALL =
      ResourceTable.read(BannedPhrases.class, "banned-phrases.psv").stream()
          .map(row -> new Phrase(row.text("phrase"), row.text("instead")))
          .toList();

  private BannedPhrases() {}

  /** A phrase, and what is said in its place. */
  public record Phrase(String words, String instead) {}

  /** All of them. */
  public static List<Phrase> list() {
    return ALL;
  }

  /** The first one in an English text, however it is written. */
  public static Optional<Phrase> first(String text) {
    String plain = plain(text);
    return ALL.stream().filter(each -> plain.contains(plain(each.words()))).findFirst();
  }

  private static String plain(String text) {
    String letters =
        UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return " " + BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
