package org.lodestar.app.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages that pages can be read in; the only list of them. Adding one here and its message
 * files is all that a new language needs.
 */
public enum Language {
  ENGLISH("en", "English", Direction.LTR, Locale.UK),
  ARABIC("ar", "العربية", Direction.RTL, Locale.of("ar"));

  private enum Direction {
    LTR,
    RTL
  }

  private final String tag;
  private final String ownName;
  private final Direction direction;
  private final Locale locale;

  Language(String tag, String ownName, Direction direction, Locale locale) {
    this.tag = tag;
    this.ownName = ownName;
    this.direction = direction;
    this.locale = locale;
  }

  /** Code as in {@code lang="ar"} and in the names of message files. */
  public String tag() {
    return tag;
  }

  /** Name of the language in the language itself. */
  public String ownName() {
    return ownName;
  }

  /** Value of the {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String direction() {
    return direction == Direction.RTL ? "rtl" : "ltr";
  }

  /** Locale by which numbers and dates are written. */
  public Locale locale() {
    return locale;
  }

  /** The language with this tag, or English when there is none. */
  public static Language of(@Nullable String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    return ENGLISH;
  }
}
