package org.lodestar.app.vault.domain;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Text in any script as small Latin letters without accents, and its words. */
final class Words {
  /** No field needs more; a longer text is cut here so that a search cannot be made to labour. */
  private static final int LONGEST = 100_000;

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");

  private Words() {}

  /** Compatibility forms resolved, case folded, Latin letters only, marks removed. */
  static String folded(String text) {
    return caseFolded(LATIN.transliterate(caseFolded(text)));
  }

  /** Compatibility forms resolved and case folded; accents and scripts stay. */
  static String caseFolded(String text) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(head(text));
  }

  /**
   * The words of a text in order. They are found in the text's own script first, because some
   * scripts write without spaces and only a dictionary knows where a word ends.
   */
  static List<String> of(String text) {
    String head = head(text);
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(head);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
        addLetters(words, folded(head.substring(start, end)));
      }
    }
    return words;
  }

  private static void addLetters(List<String> words, String folded) {
    StringBuilder kept = new StringBuilder();
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    if (!kept.isEmpty()) {
      words.add(kept.toString());
    }
  }

  private static String head(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
