package org.lodestar.app.directory.domain;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/**
 * What the hours of a service promise of a moment where they are told in words alone. They never
 * make it known to be open; they say whom to try first.
 */
public final class HoursInWords {
  /** When nobody answers, to the end of what is said of it: it promises nothing. */
  private static final Pattern SHUT =
      Pattern.compile(
          "(?i)\\b(?:always )?(?:closed|shut|not|no|nobody|never|except|excluding)\\b[^.,;:()]*");

  /** Whoever answers within a day, or wants to know a day before, does not answer now. */
  private static final Pattern A_DAY =
      Pattern.compile(
          "(?i)\\b(?:within|in|after|up to) 24 hours\\b"
              + "|\\b24 hours\\b['\u2019]? (?:notice|before|ahead|later)\\b");

  private static final Pattern ALWAYS =
      Pattern.compile("(?i)\\b(?:always|day and night|24 hours|24/7|at any time)\\b");
  private static final Pattern NIGHTS =
      Pattern.compile("(?i)\\b(?:nights?|weekends?|out of hours|outside office hours)\\b");
  private static final Pattern OFFICE =
      Pattern.compile("(?i)\\b(?:office hours|working hours|weekdays?|monday to friday)\\b");

  private static final int NIGHT_BEGINS = 22;
  private static final int NIGHT_ENDS = 6;
  private static final int OFFICE_OPENS = 8;
  private static final int OFFICE_SHUTS = 18;

  private HoursInWords() {}

  /** How likely somebody answers, the likeliest first. */
  public enum Answers {
    LIKELY,
    PERHAPS,
    HARDLY
  }

  /**
   * How likely somebody answers.
   *
   * @param hours as people read them, in English
   * @param now by the clock of the place
   * @param closed whether it is a day on which offices may be closed, such as a bank holiday
   */
  public static Answers at(String hours, LocalDateTime now, boolean closed) {
    String open = A_DAY.matcher(SHUT.matcher(hours).replaceAll(" ")).replaceAll(" ");
    if (ALWAYS.matcher(open).find()) {
      return Answers.LIKELY;
    }
    boolean off = closed || isWeekend(now);
    boolean office = !off && between(now, OFFICE_OPENS, OFFICE_SHUTS);
    if (NIGHTS.matcher(open).find()) {
      boolean night = off || !between(now, NIGHT_ENDS, NIGHT_BEGINS);
      return night ? Answers.LIKELY : office ? Answers.HARDLY : Answers.PERHAPS;
    }
    if (OFFICE.matcher(open).find()) {
      return office ? Answers.LIKELY : Answers.HARDLY;
    }
    return Answers.PERHAPS;
  }

  private static boolean between(LocalDateTime now, int from, int until) {
    return now.getHour() >= from && now.getHour() < until;
  }

  private static boolean isWeekend(LocalDateTime now) {
    return now.getDayOfWeek() == DayOfWeek.SATURDAY || now.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
