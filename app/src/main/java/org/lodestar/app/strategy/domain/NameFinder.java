package org.lodestar.app.strategy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.app.strategy.LikelyName.Place;
import org.lodestar.app.strategy.LikelyName.Said;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.Passages;
import org.lodestar.redaction.identify.Identifying;
import org.lodestar.redaction.text.Folded;

/**
 * Finds what may tell who somebody is in what a board is shown. It finds much and not all. Names of
 * bodies, posts and people at work that are known here are left out, whole alone: a first name that
 * somebody shares with an officer is asked about.
 */
public final class NameFinder {
  /** Letters on each side, where a sentence is longer. */
  private static final int AROUND = 200;

  /** What tells whatever stands around it. */
  private static final Set<IdentifierKind> ALWAYS =
      EnumSet.of(
          IdentifierKind.NAME,
          IdentifierKind.ADDRESS,
          IdentifierKind.TELEPHONE,
          IdentifierKind.SOCIAL,
          IdentifierKind.PLATE,
          IdentifierKind.ACCOUNT,
          IdentifierKind.DOCUMENT);

  /** Ages of plans and of figures tell nobody. */
  private static final Pattern PERSON =
      Pattern.compile(
          "\\b(?:girls?|boys?|child|child's|wom[ae]n|m[ae]n|teenagers?|youth|lad|lady|baby|aged"
              + "|year[- ]olds?|years?[- ]old|she|he|her|his|him|daughter|son|mother|father|sister"
              + "|brother|aunt|uncle|niece|nephew|survivor|victim|person)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BORN =
      Pattern.compile("\\b(?:born|birth|birthday|d\\.?o\\.?b)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile("\\b(?:mr|mrs|ms|miss|mx|dr|cllr|councillor|inspector|ds|di|dci|pc)\\b");

  private static final String ONE =
      "(?:girl|boy|child|woman|man|teenager|youth|lad|lady|baby|pupil|student|daughter|son|mother"
          + "|father|survivor|victim|worker|resident|family)";

  /** There is one such, so that whoever lives nearby knows who it is. */
  private static final Pattern SINGLED =
      Pattern.compile(
          "\\b(?:the|our|their) (?:only|sole|single|first|youngest|oldest|eldest)"
              + "(?: [\\p{L}'-]+){0,4} "
              + ONE
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  /** One child of a class: those who go to the school know who it is. */
  private static final Pattern OF_A_CLASS =
      Pattern.compile(
          "\\b" + ONE + "\\b[^.\\n]{0,40}\\b(?:year (?:[1-9]|1[0-3])|school|academy|college)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_A_PLACE =
      Pattern.compile(
          "(.+?)(?: (?:Borough|County|City|District|Metropolitan|Unitary)){0,2}"
              + " (?:Council|Police|Constabulary)");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Identifying ANYBODY = Identifying.anybody();

  private final List<Pattern> known;
  private final List<Pattern> people;
  private final Set<String> surnames;

  /**
   * Knows these.
   *
   * @param bodies and posts, which are known wherever they stand
   * @param people at work, who are known by their whole names, and with a title by the last
   */
  public NameFinder(Collection<String> bodies, Collection<String> people) {
    this.known =
        wholes(
            Stream.of(bodies.stream(), bodies.stream().flatMap(NameFinder::place), people.stream())
                .flatMap(each -> each));
    this.people = wholes(people.stream());
    this.surnames =
        people.stream()
            .map(each -> Folded.text(each).strip())
            .map(each -> each.substring(each.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Pattern> wholes(Stream<String> names) {
    return names
        .map(String::strip)
        .filter(each -> LETTERS.matcher(each).find())
        .distinct()
        .map(NameFinder::whole)
        .toList();
  }

  /** The place whose council or police a body is. */
  private static Stream<String> place(String body) {
    Matcher of = OF_A_PLACE.matcher(body);
    return of.matches() ? Stream.of(of.group(1)) : Stream.empty();
  }

  private static Pattern whole(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether it is worth while to know whose names are known. */
  public static boolean maybe(String text) {
    String plain = text.replace('\u00a0', ' ');
    return !ANYBODY.in(plain).isEmpty()
        || singled(plain).findAny().isPresent()
        || SmallNames.in(plain).findAny().isPresent()
        || HealthWords.maybe(plain);
  }

  private static Stream<Passage> singled(String text) {
    return Stream.of(SINGLED, OF_A_CLASS)
        .flatMap(each -> each.matcher(text).results())
        .map(each -> Passage.probable(each.start(), each.end(), IdentifierKind.ONLY));
  }

  /** All of some texts, each once, as they first stand. */
  public List<LikelyName> in(List<Said> texts) {
    Map<String, List<Found>> found = new LinkedHashMap<>();
    for (Said typed : texts) {
      // What keeps a day on one line hides that it is one.
      Said said =
          new Said(typed.part(), typed.at(), typed.row(), typed.text().replace('\u00a0', ' '));
      List<Passage> all = ANYBODY.in(said.text());
      Stream.of(
              all.stream().filter(each -> tells(said.text(), each, all)),
              singled(said.text()),
              small(said.text(), all),
              HealthWords.in(said.text(), this::namesSomebody))
          .flatMap(each -> each)
          .map(each -> found(said, each))
          .forEach(each -> found.computeIfAbsent(key(each), any -> new ArrayList<>()).add(each));
    }
    return found.values().stream().map(NameFinder::together).toList();
  }

  /** What somebody typed in small letters, unless it is found or known already. */
  private Stream<Passage> small(String text, List<Passage> all) {
    return SmallNames.in(text)
        .filter(
            each ->
                all.stream()
                    .filter(other -> ALWAYS.contains(other.kind()))
                    .noneMatch(each::overlaps))
        .filter(each -> !isKnown(text, each));
  }

  private boolean namesSomebody(String sentence) {
    return people.stream().anyMatch(each -> each.matcher(sentence).find());
  }

  private record Found(String words, IdentifierKind kind, Place place) {}

  private static Found found(Said said, Passage passage) {
    String text = said.text();
    int[] sentence = around(text, passage.start(), passage.end());
    int from = Math.max(sentence[0], passage.start() - AROUND);
    int to = Math.min(sentence[1], passage.end() + AROUND);
    String around =
        (from > sentence[0] ? "… " : "")
            + text.substring(from, to).replaceAll("\\s+", " ").replaceAll("^\\. ", "").strip()
            + (to < sentence[1] ? " …" : "");
    return new Found(passage.in(text), passage.kind(), new Place(said, around));
  }

  private static String key(Found found) {
    return Passages.nameOf(found.words());
  }

  private static LikelyName together(List<Found> all) {
    Found first = all.getFirst();
    String around =
        all.stream()
            .map(each -> each.place().said().text())
            .distinct()
            .sorted()
            .toList()
            .toString();
    return new LikelyName(
        Passages.nameOf(first.words() + " | " + around),
        first.words(),
        first.kind(),
        all.stream().map(Found::place).distinct().toList());
  }

  private boolean tells(String text, Passage passage, List<Passage> all) {
    int[] sentence = around(text, passage.start(), passage.end());
    String words = text.substring(sentence[0], sentence[1]);
    return switch (passage.kind()) {
      case AGE ->
          PERSON.matcher(words).find()
              || all.stream()
                  .filter(each -> each.start() >= sentence[0] && each.end() <= sentence[1])
                  .anyMatch(each -> alone(text, each));
      case DATE -> BORN.matcher(words).find();
      // A number alone is where nobody lives: votes of a meeting read like one.
      case ADDRESS -> LETTER.matcher(passage.in(text)).find() && alone(text, passage);
      default -> alone(text, passage);
    };
  }

  private boolean alone(String text, Passage passage) {
    return ALWAYS.contains(passage.kind()) && !isKnown(text, passage);
  }

  /** The sentence in which something stands. */
  static String sentence(String text, int start, int end) {
    int[] around = around(text, start, end);
    return text.substring(around[0], around[1]);
  }

  /** Where what stands around a passage begins and ends: at full stops, and at ends of lines. */
  private static int[] around(String text, int start, int end) {
    int from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf('\n', start));
    int stop = text.indexOf(". ", end);
    int line = text.indexOf('\n', end);
    int to = Math.min(stop < 0 ? text.length() : stop, line < 0 ? text.length() : line);
    return new int[] {Math.max(0, from), to};
  }

  /** Whether nothing is left of it without the names that are known where it stands. */
  private boolean isKnown(String text, Passage passage) {
    StringBuilder words = new StringBuilder(text);
    for (Pattern each : known) {
      Matcher name = each.matcher(text);
      while (name.find()) {
        for (int at = name.start(); at < name.end(); at++) {
          words.setCharAt(at, ' ');
        }
      }
    }
    String left = Folded.text(words.substring(passage.start(), passage.end()));
    String untitled = TITLE.matcher(left).replaceAll(" ").replaceAll("[^\\p{L}\\p{N}' -]", " ");
    return !LETTERS.matcher(left).find()
        || !untitled.equals(left) && surnames.contains(untitled.strip());
  }
}
