package org.lodestar.app.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What clamd answers to VERSION, such as {@code ClamAV 1.4.3/27847/Wed Nov 26 09:38:10 2025}.
 *
 * @param engine name and version of the program
 * @param signatures number of its signatures, which grows with each release; zero when it has none
 * @param signaturesOn day on which they were made; null when it does not say
 */
public record ScannerVersion(String engine, int signatures, @Nullable LocalDate signaturesOn) {
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?<engine>[A-Za-z][\\w .+:-]{2,60})(?:/(?<number>\\d{1,9})(?:/(?<day>.+))?)?");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss uuuu", Locale.ROOT);

  /** Reads an answer; null when it is none. */
  public static @Nullable ScannerVersion read(String answer) {
    Matcher read = ANSWER.matcher(answer.replace("\0", "").strip());
    if (!read.matches()) {
      return null;
    }
    @Nullable String number = read.group("number");
    return new ScannerVersion(
        read.group("engine"),
        number == null ? 0 : Integer.parseInt(number),
        day(read.group("day")));
  }

  private static @Nullable LocalDate day(@Nullable String told) {
    try {
      return told == null ? null : LocalDate.parse(told.strip().replaceAll(" +", " "), DAY);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
