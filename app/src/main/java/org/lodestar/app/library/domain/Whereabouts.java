package org.lodestar.app.library.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in words for everybody. What one writes to stands in the directory, where it is put
 * right in one place; where somebody lives or works is told to nobody.
 */
final class Whereabouts {
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

  /** As the Royal Mail writes postcodes, in letters of any size. */
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]?\\s?[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

  private static final String STREET =
      "(?:\\p{Lu}[\\p{L}'’]+ ){1,3}"
          + "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Terrace|Crescent|Close|Grove|Square|Row)\\b";

  private static final Pattern HOUSE = Pattern.compile("\\b[0-9]+[A-Za-z]?,? " + STREET);
  private static final Pattern NAMED = Pattern.compile("\\b" + STREET);

  private Whereabouts() {}

  /** An address to write to, a postcode or a house: what no words for everybody hold. */
  static Optional<String> never(String words) {
    return first(MAIL, words).or(() -> first(POSTCODE, words)).or(() -> first(HOUSE, words));
  }

  /** The name of a street. */
  static Optional<String> street(String words) {
    return first(NAMED, words);
  }

  private static Optional<String> first(Pattern sort, String words) {
    Matcher found = sort.matcher(words);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
