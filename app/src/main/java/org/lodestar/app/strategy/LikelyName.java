package org.lodestar.app.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.lodestar.redaction.IdentifierKind;

/**
 * Words that may tell who somebody is.
 *
 * @param mark a digest of the words and of all that stands around them
 * @param words themselves
 * @param kind what they look like
 * @param places where they stand
 */
public record LikelyName(String mark, String words, IdentifierKind kind, List<Place> places) {
  public LikelyName {
    places = List.copyOf(places);
  }

  /** How one speaks of a person; a doctor or an officer is mostly somebody at work. */
  private static final String TITLE = "\\b(?:mr|mrs|ms|miss|mx|madam)\\b\\.?\\s+";

  private static final Pattern TITLED =
      Pattern.compile(TITLE + "\\p{L}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether it is a name with a title, such as Mrs, which is hardly ever anything but a person. */
  public boolean titled() {
    return kind == IdentifierKind.NAME
        && (TITLED.matcher(words).find() || places.stream().anyMatch(this::follows));
  }

  private boolean follows(Place place) {
    return Pattern.compile(
            TITLE + Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(place.said().text().replace('\u00a0', ' '))
        .find();
  }

  /** Names with a title first, since these weigh most; else in the order in which they stand. */
  public static List<LikelyName> gravest(List<LikelyName> names) {
    return names.stream().sorted(Comparator.comparing(each -> !each.titled())).toList();
  }

  /**
   * A text that people wrote.
   *
   * @param part of the pack, by its id; of a form, the name of the field
   * @param at where in it: the title of the part and the row
   * @param row what names the row of a table; empty outside of tables
   */
  public record Said(String part, String at, String row, String text) {}

  /**
   * Where they stand.
   *
   * @param around the sentence in which they stand, or the nearest words where that is long
   */
  public record Place(Said said, String around) {}
}
