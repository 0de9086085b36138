package org.lodestar.linkage.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes an address apart, each step working on what the steps before it have left. */
final class PremisesReader {
  private static final Pattern POSTCODE =
      Pattern.compile("\\b(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}|GIR\\s*0AA)\\b");
  private static final String LEVEL = "(BASEMENT|GROUND|FIRST|SECOND|THIRD|TOP|UPPER|LOWER)";
  private static final Pattern FLAT =
      Pattern.compile(
          "\\b(?:FLAT|FLT|APARTMENT|APT|UNIT|ROOM|STUDIO|SUITE|BEDSIT|MAISONETTE)\\s+"
              + "(?:NO\\.?\\s*)?(\\d+[A-Z]?|[A-Z]\\d*)\\b|\\b"
              + LEVEL
              + "\\s+(?:FLOOR|FLR)(?:\\s+FLAT)?\\b|\\b"
              + LEVEL
              + "\\s+FLAT\\b");
  private static final Pattern NUMBER =
      Pattern.compile("\\b(\\d{1,4})([A-Z])?(?:\\s*-\\s*(\\d{1,4})[A-Z]?|/(\\d{1,3}[A-Z]?))?\\b");
  private static final Pattern LINES = Pattern.compile("[,;\\n]");

  private final List<String> flats = new ArrayList<>();
  private String rest;
  private @Nullable Postcode postcode;
  private int from;
  private int to;

  private PremisesReader(String address) {
    this.rest = address.toUpperCase(Locale.ROOT);
  }

  static Premises read(String address) {
    PremisesReader reader = new PremisesReader(address);
    reader.takePostcode();
    reader.takeFlats();
    reader.takeNumber();
    return reader.premises();
  }

  private void takePostcode() {
    take(POSTCODE, MatchResult::group)
        .forEach(code -> postcode = Postcode.parse(code).orElse(postcode));
  }

  private void takeFlats() {
    flats.addAll(take(FLAT, found -> firstOf(found.group(1), found.group(2), found.group(3))));
  }

  private void takeNumber() {
    Matcher found = NUMBER.matcher(rest);
    if (found.find()) {
      from = Integer.parseInt(found.group(1));
      to = found.group(3) == null ? from : Math.max(from, Integer.parseInt(found.group(3)));
      flats.add(0, firstOf(found.group(2), found.group(4), ""));
      // The street follows its number, so that line goes first.
      rest = rest.substring(found.end()) + "\n" + rest.substring(0, found.start());
    }
  }

  private Premises premises() {
    List<List<String>> lines =
        Arrays.stream(LINES.split(rest)).map(AddressWords::of).filter(l -> !l.isEmpty()).toList();
    Glyphs street = Glyphs.of(AddressWords.street(lines));
    Set<String> words = lines.stream().flatMap(List::stream).collect(Collectors.toSet());
    String flat = flats.stream().filter(f -> !f.isEmpty()).collect(Collectors.joining(" "));
    return new Premises(0, flat, from, to, street, postcode, words);
  }

  /** What the pattern finds, taken out of the rest. */
  private List<String> take(Pattern pattern, Function<MatchResult, String> value) {
    List<String> taken = pattern.matcher(rest).results().map(value).toList();
    rest = pattern.matcher(rest).replaceAll(" ");
    return taken;
  }

  private static String firstOf(@Nullable String... groups) {
    return Arrays.stream(groups).filter(Objects::nonNull).findFirst().orElse("");
  }
}
