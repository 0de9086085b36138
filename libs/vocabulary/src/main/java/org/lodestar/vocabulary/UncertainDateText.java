package org.lodestar.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestar.vocabulary.UncertainDate.AgedAt;
import org.lodestar.vocabulary.UncertainDate.Bounded;
import org.lodestar.vocabulary.UncertainDate.Exact;
import org.lodestar.vocabulary.UncertainDate.Month;
import org.lodestar.vocabulary.UncertainDate.Range;
import org.lodestar.vocabulary.UncertainDate.Unknown;
import org.lodestar.vocabulary.UncertainDate.Year;

/** Reads the written forms of uncertain dates. */
final class UncertainDateText {
  private static final String DAY_MONTH_OR_YEAR = "([0-9]{4}(?:-[0-9]{2}){0,2})";
  private static final Pattern SINGLE = Pattern.compile(DAY_MONTH_OR_YEAR);
  private static final Pattern RANGE =
      Pattern.compile(DAY_MONTH_OR_YEAR + "\\.\\." + DAY_MONTH_OR_YEAR);
  private static final Pattern AGE = Pattern.compile("age ([0-9]{1,3})");

  private UncertainDateText() {}

  static UncertainDate parse(String text) {
    if (text.equals("unknown")) {
      return new Unknown();
    }
    Matcher age = AGE.matcher(text);
    if (age.matches()) {
      return new AgedAt(Integer.parseInt(age.group(1)));
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return new Range(bounded(range.group(1)), bounded(range.group(2)));
    }
    if (SINGLE.matcher(text).matches()) {
      return bounded(text);
    }
    throw new IllegalArgumentException(
        "A date is written as 2026-03-01, 2026-03, 2026, age 15, 2024..2026 or unknown.");
  }

  private static Bounded bounded(String text) {
    try {
      return switch (text.length()) {
        case 4 -> new Year(Integer.parseInt(text));
        case 7 -> new Month(YearMonth.parse(text));
        default -> new Exact(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("There is no such date: " + text + ".", e);
    }
  }
}
