package org.lodestar.linkage.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date of birth in the forms in which lists give it. */
final class BirthReader {
  /** Years before are how a system writes that it knows none. */
  private static final int EARLIEST_YEAR = 1880;

  private static final String SEPARATOR = "[-/. ]+";
  private static final String TIME = "(?:[T ].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})" + SEPARATOR + "(\\d{1,2})(?:" + SEPARATOR + "(\\d{1,2}))?" + TIME);
  private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:(\\d{1,2})(?:ST|ND|RD|TH)?"
              + SEPARATOR
              + ")?(\\d{1,2}|[A-Z]{3,9}),?"
              + SEPARATOR
              + "(\\d{4})"
              + TIME);
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern AGE =
      Pattern.compile("AGED? (\\d{1,3})(?: ?(?:TO|-) ?(\\d{1,3}))? ON (.+)");

  private BirthReader() {}

  static Optional<Birth> read(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    try {
      return readDate(upper).or(() -> readAge(upper));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Birth> readDate(String upper) {
    return match(YEAR_FIRST, upper)
        .or(() -> match(RUN_TOGETHER, upper))
        .map(found -> birth(found.group(1), found.group(2), found.group(3)))
        .or(
            () ->
                match(DAY_FIRST, upper)
                    .map(found -> birth(found.group(3), found.group(2), found.group(1))))
        .or(() -> match(YEAR, upper).map(found -> birth(found.group(), "0", null)));
  }

  private static Optional<Birth> readAge(String upper) {
    return match(AGE, upper)
        .flatMap(
            found ->
                readDate(found.group(3))
                    .filter(Birth::isDay)
                    .map(on -> aged(found.group(1), found.group(2), on.earliest())));
  }

  private static Birth aged(String youngest, @Nullable String oldest, LocalDate on) {
    int from = Integer.parseInt(youngest);
    int to = oldest == null ? from : Integer.parseInt(oldest);
    return Birth.aged(Math.min(from, to), Math.max(from, to), on);
  }

  private static Birth birth(String year, String month, @Nullable String day) {
    int y = Integer.parseInt(year);
    if (y < EARLIEST_YEAR) {
      throw new DateTimeException("nobody alive was born then");
    }
    int m = month(month);
    int d = day == null ? 0 : Integer.parseInt(day);
    if (m == 0) {
      return Birth.inYear(y);
    }
    return d == 0 ? Birth.in(YearMonth.of(y, m)) : Birth.on(LocalDate.of(y, m, d));
  }

  /** 1 to 12, or 0 for a month that is not known. */
  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(text))
        .findFirst()
        .orElseThrow(() -> new DateTimeException("no month of that name"))
        .getValue();
  }

  private static Optional<MatchResult> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
