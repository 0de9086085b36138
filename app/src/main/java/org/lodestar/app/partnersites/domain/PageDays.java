package org.lodestar.app.partnersites.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day on which a page says that it was changed. */
final class PageDays {
  private static final String SAID =
      "(?i)\\b(?:updated|reviewed|modified|changed|checked)\\b(?:\\s{1,3}on)?\\s{0,3}:?\\s{0,5}";
  private static final Pattern IN_WORDS =
      Pattern.compile(
          SAID
              + "(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?([A-Za-z]{3,9})\\.?,?\\s{1,3}(\\d{4})");
  private static final Pattern IN_NUMBERS =
      Pattern.compile(SAID + "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern ISO =
      Pattern.compile("(?:^|" + SAID + ")\\s{0,3}(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern OF_CHANGE =
      Pattern.compile("(?i)\\b(?:updated|reviewed|modified|changed|checked)\\b");

  private PageDays() {}

  static boolean isOfChange(String words) {
    return OF_CHANGE.matcher(words).find();
  }

  /** The latest of them that is not still to come. */
  static Optional<LocalDate> latest(String text, List<String> days, LocalDate today) {
    return Stream.of(
            days.stream().flatMap(each -> iso(each.strip())),
            iso(text),
            IN_NUMBERS
                .matcher(text)
                .results()
                .flatMap(each -> day(each.group(3), each.group(2), each.group(1)).stream()),
            IN_WORDS.matcher(text).results().flatMap(each -> inWords(each).stream()))
        .flatMap(each -> each)
        .filter(each -> !each.isAfter(today))
        .max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> iso(String text) {
    return ISO.matcher(text)
        .results()
        .flatMap(each -> day(each.group(1), each.group(2), each.group(3)).stream());
  }

  private static Optional<LocalDate> inWords(MatchResult found) {
    String month = found.group(2).toUpperCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(each -> each.name().startsWith(month))
        .findFirst()
        .flatMap(each -> day(found.group(3), String.valueOf(each.getValue()), found.group(1)));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
