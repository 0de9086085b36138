package org.lodestar.app.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages that public pages can be read in; the only list of them. Adding one here and its
 * message files is all that a new language needs.
 */
public enum Language {
  ENGLISH("en", "English", Direction.LTR),
  ROMANIAN("ro", "Română", Direction.LTR),
  ALBANIAN("sq", "Shqip", Direction.LTR),
  VIETNAMESE("vi", "Tiếng Việt", Direction.LTR),
  POLISH("pl", "Polski", Direction.LTR),
  LITHUANIAN("lt", "Lietuvių", Direction.LTR),
  BULGARIAN("bg", "Български", Direction.LTR),
  PORTUGUESE("pt", "Português", Direction.LTR),
  UKRAINIAN("uk", "Українська", Direction.LTR),
  ARABIC("ar", "العربية", Direction.RTL),
  TIGRINYA("ti", "ትግርኛ", Direction.LTR),
  SOMALI("so", "Soomaali", Direction.LTR),
  DARI("fa-AF", "دری", Direction.RTL),
  PASHTO("ps", "پښتو", Direction.RTL);

  private enum Direction {
    LTR,
    RTL
  }

  private final String tag;
  private final String ownName;
  private final Direction direction;
  private final Locale locale;

  Language(String tag, String ownName, Direction direction) {
    this.tag = tag;
    this.ownName = ownName;
    this.direction = direction;
    this.locale = tag.equals("en") ? Locale.UK : plain(tag);
  }

  /**
   * Digits 0 to 9 and the calendar of the country we are in, whatever a language's own custom is: a
   * code, a telephone number and a day must look alike on every page and on every phone.
   */
  private static Locale plain(String tag) {
    return new Locale.Builder()
        .setLanguageTag(tag)
        .setUnicodeLocaleKeyword("nu", "latn")
        .setUnicodeLocaleKeyword("ca", "gregory")
        .build();
  }

  /** Code as in {@code lang="fa-AF"} and in addresses. */
  public String tag() {
    return tag;
  }

  /** Code as in the names of message files: {@code fa_AF}. */
  public String fileTag() {
    return tag.replace('-', '_');
  }

  /** Name of the language in the language itself. */
  public String ownName() {
    return ownName;
  }

  /** Name of the language in English, for those who work with it. */
  public String englishName() {
    return this == DARI ? "Dari" : locale.getDisplayLanguage(Locale.UK);
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
