package org.lodestar.app.site;

import java.time.LocalDate;
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

  /** An address that is looked up elsewhere, or nothing. */
  public static final String LINK = "(|https://\\S+)";

  private Typed() {}

  /** A whole number; null where nothing was typed. */
  public static @Nullable Integer number(@Nullable String typed) {
    return text(typed).isEmpty() ? null : Integer.valueOf(text(typed));
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
