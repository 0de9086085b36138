package org.lodestar.app.library.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.app.site.PublicPlace;

/**
 * Finds public pages by plain words. A word of what is typed counts most in a title and among the
 * words under which people look for a page, less in its text; what holds more of the words stands
 * first, and what is as good in the order of the places.
 */
public final class PublicSearch {
  private static final int MOST_TYPED = 200;
  private static final int MOST_WORDS = 12;
  private static final int MOST_FOUND = 10;
  private static final int STEM = 3;
  private static final int NAMED = 4;
  private static final int IN_TEXT = 1;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that people type without meaning anything by them. */
  private static final Set<String> LITTLE =
      BETWEEN
          .splitAsStream(
              "a an the to of for in on at my our me i am is are was it and or do does did how can"
                  + " what who where they he she we you with from have has not be if")
          .collect(Collectors.toUnmodifiableSet());

  private PublicSearch() {}

  private record Found(PublicPlace place, long words, int score) {}

  /** The places that hold at least half of the words, best first. */
  public static List<PublicPlace> in(List<PublicPlace> places, String typed) {
    List<String> asked = asked(typed);
    return places.stream()
        .map(place -> found(place, asked))
        .filter(found -> found.words() > 0 && found.words() * 2 >= asked.size())
        .sorted(Comparator.comparingLong(Found::words).thenComparingInt(Found::score).reversed())
        .limit(MOST_FOUND)
        .map(Found::place)
        .toList();
  }

  private static List<String> asked(String typed) {
    List<String> all = words(typed.substring(0, Math.min(typed.length(), MOST_TYPED)));
    List<String> meant = all.stream().filter(word -> !LITTLE.contains(word)).toList();
    return (meant.isEmpty() ? all : meant).stream().distinct().limit(MOST_WORDS).toList();
  }

  private static Found found(PublicPlace place, List<String> asked) {
    List<String> named = words(place.title() + " " + place.also());
    List<String> text = words(place.text());
    List<Integer> scores =
        asked.stream()
            .map(word -> Math.max(score(named, word, NAMED), score(text, word, IN_TEXT)))
            .toList();
    return new Found(
        place,
        scores.stream().filter(each -> each > 0).count(),
        scores.stream().mapToInt(Integer::intValue).sum());
  }

  private static int score(List<String> words, String asked, int score) {
    return words.stream().anyMatch(word -> same(word, asked)) ? score : 0;
  }

  /** The same word, or another form of it: a page that says "worried" is found by "worry". */
  private static boolean same(String word, String asked) {
    String stem = stem(asked);
    return stem(word).equals(stem) || (stem.length() > STEM && word.startsWith(stem));
  }

  private static String stem(String word) {
    for (String ending : List.of("ies", "ied", "ing", "ed", "es", "s", "y", "e")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static List<String> words(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN
        .splitAsStream(bare.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
