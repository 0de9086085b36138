package org.lodestar.linkage.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/** Dates as days since 1970, read from texts. What is no date has no value. */
final class Dates {
  static final double SECONDS = 86_400;
  private static final int CENTURY = 100;
  private static final int TURN = 69;

  /** What the parts of a form of strptime look like. */
  private static final Map<Character, String> PARTS =
      Map.of(
          'Y', "(?<Y>\\d{4})",
          'y', "(?<y>\\d{2})",
          'm', "(?<m>\\d{1,2})",
          'd', "(?<d>\\d{1,2})",
          'H', "\\d{1,2}",
          'M', "\\d{1,2}",
          'S', "\\d{1,2}",
          '%', "%");

  private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

  private Dates() {}

  /** The day of a text that begins with a date such as 1990-03-05. */
  static @Nullable Double day(String text) {
    try {
      return (double)
          LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text).toEpochDay();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day of a text that is written in a form of strptime, such as %d/%m/%Y, as a whole. */
  static @Nullable Double day(String text, String form) {
    Pattern pattern = FORMS.computeIfAbsent(form, Dates::pattern);
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    try {
      return (double)
          LocalDate.of(year(matcher), part(matcher, "m"), part(matcher, "d")).toEpochDay();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(Matcher matcher) {
    if (has(matcher, "Y")) {
      return part(matcher, "Y");
    }
    int short2 = part(matcher, "y");
    return has(matcher, "y") ? short2 + (short2 < TURN ? 20 : 19) * CENTURY : 1900;
  }

  private static int part(Matcher matcher, String name) {
    return has(matcher, name) ? Integer.parseInt(matcher.group(name)) : 1;
  }

  private static boolean has(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name);
  }

  private static Pattern pattern(String form) {
    StringBuilder pattern = new StringBuilder();
    for (int at = 0; at < form.length(); at++) {
      char c = form.charAt(at);
      if (c != '%') {
        pattern.append(Pattern.quote(String.valueOf(c)));
        continue;
      }
      at++;
      String part = at < form.length() ? PARTS.get(form.charAt(at)) : null;
      if (part == null || part.startsWith("(") && pattern.indexOf(part) >= 0) {
        throw new LinkageException(
            "The form of date "
                + form
                + " cannot be read: its parts are %Y, %y, %m, %d, %H, %M and %S, each once.");
      }
      pattern.append(part);
    }
    return Pattern.compile(pattern.toString());
  }

  /** How many days, months or years lie between; months and years by their numbers alone. */
  static double between(String unit, LocalDate from, LocalDate to) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "day" -> to.toEpochDay() - from.toEpochDay();
      case "month" ->
          (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue();
      case "year" -> to.getYear() - from.getYear();
      default -> throw new LinkageException("Dates differ by day, month or year, not by " + unit);
    };
  }
}
