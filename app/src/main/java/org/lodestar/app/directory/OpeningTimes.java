package org.lodestar.app.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a service is open, as editors write it: {@code always}, or spans such as {@code Mon-Fri
 * 09:00-17:00, Sat 10:00-12:00}. A span that ends before it begins goes on after midnight. On a
 * bank holiday nothing counts as open but what always is: a closed door costs more than a shorter
 * list.
 */
public record OpeningTimes(List<Span> spans) {
  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)(mon|tue|wed|thu|fri|sat|sun)(?:\\s*-\\s*(mon|tue|wed|thu|fri|sat|sun))?"
              + "\\s+(\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");

  private static final String ALWAYS = "always";
  private static final int SHORT_TIME = 4;
  private static final int LETTERS = 3;

  /** Days on which it opens and closes at the same times. */
  public record Span(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
    public Span {
      days = Set.copyOf(days);
    }

    private boolean holds(LocalDateTime now, Predicate<LocalDate> closed) {
      LocalDate today = now.toLocalDate();
      LocalTime time = now.toLocalTime();
      if (opens.isBefore(closes)) {
        return opens(today, closed) && !time.isBefore(opens) && time.isBefore(closes);
      }
      return (opens(today, closed) && !time.isBefore(opens))
          || (opens(today.minusDays(1), closed) && time.isBefore(closes));
    }

    private boolean opens(LocalDate day, Predicate<LocalDate> closed) {
      return days.contains(day.getDayOfWeek()) && !closed.test(day);
    }
  }

  public OpeningTimes {
    spans = List.copyOf(spans);
  }

  /** As editors write it; nothing where that cannot be read, or nobody knows. */
  public static Optional<OpeningTimes> parse(String written) {
    String text = written.strip();
    if (text.equalsIgnoreCase(ALWAYS)) {
      return Optional.of(new OpeningTimes(List.of()));
    }
    List<Span> spans = new ArrayList<>();
    for (String part : text.split("[,;]")) {
      Matcher span = SPAN.matcher(part.strip());
      if (!span.matches()) {
        return Optional.empty();
      }
      Optional<LocalTime> opens = time(span.group(3));
      Optional<LocalTime> closes = time(span.group(4));
      if (opens.isEmpty() || closes.isEmpty() || opens.equals(closes)) {
        return Optional.empty();
      }
      DayOfWeek first = day(span.group(1));
      DayOfWeek last = span.group(2) == null ? first : day(span.group(2));
      spans.add(new Span(days(first, last), opens.get(), closes.get()));
    }
    return Optional.of(new OpeningTimes(spans));
  }

  private static Optional<LocalTime> time(String written) {
    try {
      return Optional.of(LocalTime.parse(written.length() == SHORT_TIME ? "0" + written : written));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static DayOfWeek day(String written) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(written.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw new IllegalArgumentException(written);
  }

  private static Set<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
    Set<DayOfWeek> days = EnumSet.of(first);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day.plus(1));
    }
    return days;
  }

  /** Whether it never closes. */
  public boolean always() {
    return spans.isEmpty();
  }

  /**
   * Whether it is open then.
   *
   * @param now by the clock of the place
   * @param closed days on which nobody can be sure, such as bank holidays
   */
  public boolean isOpen(LocalDateTime now, Predicate<LocalDate> closed) {
    return always() || spans.stream().anyMatch(span -> span.holds(now, closed));
  }

  /** The first letters of a day as the standard for calendars has them, such as {@code MO}. */
  public static String code(DayOfWeek day) {
    return day.name().substring(0, LETTERS - 1);
  }
}
