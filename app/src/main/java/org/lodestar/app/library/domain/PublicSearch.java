package org.lodestar.app.library.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.site.PublicPlace;

/**
 * Finds public pages by plain words. A word of what is typed counts most in a title and among the
 * words under which people look for a page, less in its text; what holds more of the words stands
 * first, and what is as good in the order of the places. Before all stands where some words lead
 * whatever else is typed: who writes that they are beaten at a car wash finds help first. A long
 * word that stands nowhere is read as one that is a letter away.
 */
public final class PublicSearch {
  private static final int MOST_TYPED = 200;
  private static final int MOST_WORDS = 12;
  private static final int MOST_FOUND = 10;
  private static final int STEM = 3;
  private static final int NAMED = 4;
  private static final int IN_TEXT = 1;
  private static final int FORGIVEN = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that people type without meaning anything by them. */
  private static final Set<String> LITTLE =
      BETWEEN
          .splitAsStream(
              "a an the to of for in on at my our me i am is are was it and or do does did how can"
                  + " what who where they he she we you with from have has not be if want s t m")
          .collect(Collectors.toUnmodifiableSet());

  private PublicSearch() {}

  /**
   * Words that lead to a place whatever else is typed.
   *
   * @param href of the place, or another name for where the words lead
   * @param before the higher, the further before other leads, however many words these have
   * @param words all of which must be typed
   */
  public record Lead(String href, int before, List<String> words) {
    public Lead {
      words = words.stream().flatMap(each -> PublicSearch.words(each).stream()).toList();
    }
  }

  /** A place with its words, bare. */
  private record Shelf(PublicPlace place, List<String> named, List<String> text) {}

  /** How far before others a place stands, and by how many words; nothing where none lead to it. */
  private record Led(int before, int words) {
    private static final Led NOT = new Led(0, 0);
    private static final Comparator<Led> ORDER =
        Comparator.comparingInt(Led::before).thenComparingInt(Led::words);
  }

  private record Found(PublicPlace place, Led led, long words, int score, boolean named) {
    boolean isLed() {
      return led.words() > 0;
    }
  }

  /**
   * What was found.
   *
   * @param places best first
   * @param led all to which words lead
   * @param few whether no place holds as many of the words as it should, and these hold some
   */
  public record Answer(List<PublicPlace> places, Set<String> led, boolean few) {
    /** Where nobody looked for anything. */
    public static Answer none() {
      return new Answer(List.of(), Set.of(), false);
    }

    public Answer {
      places = List.copyOf(places);
      led = Set.copyOf(led);
    }
  }

  /**
   * The places to which the words lead and those that hold at least half of them, best first; where
   * one holds all, more than half; where there is none, those that hold any. Every word can lead;
   * the first ones are looked for.
   */
  public static Answer in(List<PublicPlace> places, List<Lead> leads, String typed) {
    List<Shelf> shelves = places.stream().map(PublicSearch::shelf).toList();
    List<String> all = typed(typed).stream().map(word -> meant(word, shelves, leads)).toList();
    List<Lead> leading = leads.stream().filter(lead -> leads(lead, all)).toList();
    List<String> asked = asked(all);
    List<Found> found = shelves.stream().map(shelf -> found(shelf, leading, asked)).toList();
    boolean whole = found.stream().anyMatch(each -> each.words() == asked.size());
    boolean led = found.stream().anyMatch(Found::isLed);
    List<Found> good =
        found.stream()
            .filter(each -> each.isLed() || holds(each, asked.size(), whole, led))
            .toList();
    List<Found> some = found.stream().filter(each -> each.words() > 0).toList();
    return new Answer(
        best(good.isEmpty() ? some : good),
        leading.stream().map(Lead::href).collect(Collectors.toUnmodifiableSet()),
        good.isEmpty() && !some.isEmpty());
  }

  private static List<PublicPlace> best(List<Found> found) {
    return found.stream()
        .sorted(
            Comparator.comparing(Found::led, Led.ORDER)
                .thenComparingLong(Found::words)
                .thenComparingInt(Found::score)
                .reversed())
        .limit(MOST_FOUND)
        .map(Found::place)
        .toList();
  }

  private static List<String> typed(String typed) {
    return words(typed.substring(0, Math.min(typed.length(), MOST_TYPED))).stream()
        .distinct()
        .toList();
  }

  private static boolean holds(Found found, int asked, boolean whole, boolean led) {
    return found.words() > 0
        && (whole ? found.words() * 2 > asked : found.words() * 2 >= asked)
        && (found.named() || !led);
  }

  private static List<String> asked(List<String> all) {
    List<String> meant = all.stream().filter(word -> !LITTLE.contains(word)).toList();
    return (meant.isEmpty() ? all : meant).stream().distinct().limit(MOST_WORDS).toList();
  }

  /** The word itself where it stands anywhere, else one that is a letter away, if there is any. */
  private static String meant(String word, List<Shelf> shelves, List<Lead> leads) {
    if (word.length() < FORGIVEN
        || LITTLE.contains(word)
        || shelves.stream().anyMatch(shelf -> holds(shelf, word))) {
      return word;
    }
    Stream<String> known =
        Stream.concat(
            leads.stream().flatMap(lead -> lead.words().stream()),
            shelves.stream().flatMap(shelf -> shelf.named().stream()));
    return known
        .filter(each -> nearly(each, word) || nearly(stem(each), stem(word)))
        .findFirst()
        .orElse(word);
  }

  private static boolean holds(Shelf shelf, String word) {
    return score(shelf.named(), word, NAMED) > 0 || score(shelf.text(), word, IN_TEXT) > 0;
  }

  /** One letter more, less or other, or two that changed places. */
  private static boolean nearly(String word, String asked) {
    int shorter = Math.min(word.length(), asked.length());
    int longer = Math.max(word.length(), asked.length());
    if (shorter < FORGIVEN || longer - shorter > 1) {
      return false;
    }
    int begun = 0;
    while (begun < shorter && word.charAt(begun) == asked.charAt(begun)) {
      begun++;
    }
    int ended = 0;
    while (ended < shorter - begun
        && word.charAt(word.length() - 1 - ended) == asked.charAt(asked.length() - 1 - ended)) {
      ended++;
    }
    int other = longer - begun - ended;
    return other <= 1
        || (other == 2
            && shorter == longer
            && word.charAt(begun) == asked.charAt(begun + 1)
            && word.charAt(begun + 1) == asked.charAt(begun));
  }

  private static Shelf shelf(PublicPlace place) {
    return new Shelf(place, words(place.title() + " " + place.also()), words(place.text()));
  }

  private static Found found(Shelf shelf, List<Lead> leading, List<String> asked) {
    List<Integer> scores =
        asked.stream()
            .map(
                word ->
                    Math.max(score(shelf.named(), word, NAMED), score(shelf.text(), word, IN_TEXT)))
            .toList();
    return new Found(
        shelf.place(),
        led(shelf.place().href(), leading),
        scores.stream().filter(each -> each > 0).count(),
        scores.stream().mapToInt(Integer::intValue).sum(),
        scores.contains(NAMED));
  }

  private static Led led(String href, List<Lead> leading) {
    return leading.stream()
        .filter(lead -> lead.href().equals(href))
        .map(lead -> new Led(lead.before(), lead.words().size()))
        .max(Led.ORDER)
        .orElse(Led.NOT);
  }

  private static boolean leads(Lead lead, List<String> typed) {
    return lead.words().stream().allMatch(word -> has(typed, word));
  }

  /** A beginning is not enough to lead: who looks for a pass has no passport in mind. */
  private static boolean has(List<String> typed, String word) {
    return typed.stream().anyMatch(each -> stem(word).equals(stem(each)));
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
