package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lodestar.app.site.Refused.Refusal;

/** A one-minute guide is read in a minute, by anybody. */
public final class GuideRules {
  /** As many as are read in a minute. */
  public static final int MOST_WORDS = 200;

  private static final int LONGEST_SENTENCE = 25;
  private static final double HARDEST = 7;
  private static final String FIELD = "words";

  private GuideRules() {}

  /** What is wrong with the words of a guide. */
  public static List<Refusal> check(String words) {
    List<Refusal> wrong = new ArrayList<>();
    String plain = words.replaceAll("(?m)^\\s*(#|-)\\s+", "");
    int count = count(plain);
    if (count == 0) {
      wrong.add(new Refusal(FIELD, "library.guide.missing", ""));
      return wrong;
    }
    if (count > MOST_WORDS) {
      wrong.add(new Refusal(FIELD, "library.guide.long", String.valueOf(count)));
    }
    Readability.sentences(plain).stream()
        .filter(each -> count(each) > LONGEST_SENTENCE)
        .findFirst()
        .ifPresent(each -> wrong.add(new Refusal(FIELD, "library.guide.sentence", each.strip())));
    if (Readability.words(plain) > 0 && Readability.grade(plain) > HARDEST) {
      String grade = String.format(Locale.UK, "%.1f", Readability.grade(plain));
      wrong.add(new Refusal(FIELD, "library.guide.hard", grade));
    }
    return wrong;
  }

  /** How many words; a number is one as well. */
  public static int count(String words) {
    String plain = words.replaceAll("(?m)^\\s*(#|-)\\s+", "").strip();
    return plain.isEmpty() ? 0 : plain.split("\\s+").length;
  }
}
