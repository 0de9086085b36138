package org.lodestar.app.concerns.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lodestar.app.site.Option;

/** Languages to choose from, each by its own name first; from the platform's locale data. */
final class ReportLanguages {
  /** First those that are asked for most in the partnership's area and in national figures. */
  private static final List<String> FIRST =
      List.of(
          "en", "ro", "sq", "vi", "ti", "so", "ar", "pl", "lt", "bg", "pt", "uk", "fa", "ps", "zh",
          "pa", "bn", "hi", "es", "ru", "ur", "yo", "fr", "am");

  private static final Set<String> ALL = Set.of(Locale.getISOLanguages());

  private ReportLanguages() {}

  static boolean known(String tag) {
    return tag.length() == 2 && ALL.contains(tag);
  }

  static List<Option> options() {
    List<Option> options = new ArrayList<>();
    FIRST.forEach(tag -> options.add(option(tag)));
    Arrays.stream(Locale.getISOLanguages())
        .filter(tag -> tag.length() == 2 && !FIRST.contains(tag))
        .map(ReportLanguages::option)
        .filter(option -> !option.label().equals(option.value()))
        .sorted(Comparator.comparing(option -> english(option.value())))
        .forEach(options::add);
    return options;
  }

  /** Own name, and the English one where it differs. */
  static String name(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String own = locale.getDisplayLanguage(locale);
    String english = english(tag);
    return own.equalsIgnoreCase(english) ? english : own + " (" + english + ")";
  }

  private static String english(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
  }

  private static Option option(String tag) {
    return Option.of(tag, name(tag));
  }
}
