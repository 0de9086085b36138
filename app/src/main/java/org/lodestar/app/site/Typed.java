package org.lodestar.app.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What forms make of what was typed. */
public final class Typed {
  /** Months from none to ten years, or nothing. */
  public static final String MONTHS = "\\s*([0-9]|[1-9][0-9]|1[01][0-9]|120)?\\s*";

  /** A whole number of up to five digits, or nothing. */
  public static final String NUMBER = "\\s*([0-9]{1,5})?\\s*";

  /** A time of day as people type it. */
  public static final String TIME = "([01]?[0-9]|2[0-3])[:.][0-5][0-9]";

  /** The same, or nothing. */
  public static final String TIME_IF_ANY = "|" + TIME;

  /** An address that is looked up elsewhere, or nothing. */
  public static final String LINK = "(|https://\\S+)";

  private Typed() {}

  /** A whole number; null where nothing was typed. */
  public static @Nullable Integer number(@Nullable String typed) {
    return text(typed).isEmpty() ? null : Integer.valueOf(text(typed));
  }

  /** A whole number that validation has found to be there. */
  public static int count(@Nullable String typed) {
    return Integer.parseInt(text(typed));
  }

  /** A number as it is shown in a form. */
  public static String number(@Nullable Integer kept) {
    return kept == null ? "" : String.valueOf(kept);
  }

  /** Without spaces around it; empty where nothing was typed. */
  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** The lines that hold something. */
  public static List<String> lines(@Nullable String typed) {
    return Arrays.stream(text(typed).split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The day, where one was typed that there is. */
  public static @Nullable LocalDate date(@Nullable TypedDate typed) {
    return typed == null ? null : typed.date().orElse(null);
  }

  /** The day that validation has found to be there. */
  public static LocalDate day(@Nullable TypedDate typed) {
    return Objects.requireNonNull(typed).date().orElseThrow();
  }

  /** A time that validation has found to be one; midnight where nothing was typed. */
  public static LocalTime time(@Nullable String typed) {
    if (text(typed).isEmpty()) {
      return LocalTime.MIDNIGHT;
    }
    String[] parts = text(typed).split("[:.]");
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** A day and a time that validation has found to be there, as seen in London. */
  public static Instant moment(@Nullable TypedDate day, @Nullable String time) {
    return day(day).atTime(time(time)).atZone(Moments.LONDON).toInstant();
  }

  /** The day of a moment as a form shows it. */
  public static TypedDate shownDay(Instant moment) {
    return TypedDate.of(moment.atZone(Moments.LONDON).toLocalDate());
  }

  /** The time of a moment as a form shows it. */
  public static String shownTime(Instant moment) {
    return moment.atZone(Moments.LONDON).toLocalTime().withSecond(0).withNano(0).toString();
  }

  /** Whether a single box was ticked, or yes was said. */
  public static boolean yes(@Nullable Boolean ticked) {
    return Boolean.TRUE.equals(ticked);
  }

  /** What was given row by row, without gaps. */
  public static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
  }

  /** What was chosen, without gaps. */
  public static <T> Set<T> set(@Nullable Collection<@Nullable T> chosen) {
    return chosen == null
        ? Set.of()
        : chosen.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }

  /** A version that was sent along; one that nothing has, when none was. */
  public static long version(@Nullable Long version) {
    return version == null ? -1 : version;
  }
}
