package org.lodestar.app.concerns.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;

/**
 * Languages to choose from, each by its own name first: those of our pages, then others that are
 * asked for often, then all that the platform's locale data knows.
 */
public final class ReportLanguages {
  /** British Sign Language, which the platform's locale data do not name. */
  private static final String SIGNED = "bfi";

  private static final String SIGNED_NAME = "British Sign Language";

  /**
   * Asked for most in the partnership's area and in national figures, beside those of our pages.
   */
  private static final List<String> OFTEN =
      List.of(SIGNED, "fa", "zh", "pa", "bn", "hi", "es", "ru", "ur", "yo", "fr", "am");

  private static final List<String> FIRST =
      Stream.concat(Arrays.stream(Language.values()).map(Language::tag), OFTEN.stream()).toList();

  private static final Set<String> ALL = Set.of(Locale.getISOLanguages());

  private ReportLanguages() {}

  /** Tags of those that are asked for most. */
  public static List<String> first() {
    return FIRST;
  }

  public static boolean known(String tag) {
    return FIRST.contains(tag) || tag.length() == 2 && ALL.contains(tag);
  }

  /** Each language once, though the locale data know some by an old code besides. */
  public static List<Option> options() {
    Map<String, Option> options = new LinkedHashMap<>();
    FIRST.forEach(tag -> options.put(english(tag), option(tag)));
    Arrays.stream(Locale.getISOLanguages())
        .filter(tag -> tag.length() == 2 && !FIRST.contains(tag))
        .map(ReportLanguages::option)
        .filter(option -> !option.label().equals(option.value()))
        .sorted(Comparator.comparing(option -> english(option.value())))
        .forEach(option -> options.putIfAbsent(english(option.value()), option));
    return List.copyOf(options.values());
  }

  /** Own name, and the English one where it differs. */
  public static String name(String tag) {
    if (tag.equals(SIGNED)) {
      return SIGNED_NAME;
    }
    Locale locale = Locale.forLanguageTag(tag);
    String own = ours(tag).map(Language::ownName).orElse(locale.getDisplayLanguage(locale));
    String english = english(tag);
    return own.equalsIgnoreCase(english) ? english : own + " (" + english + ")";
  }

  private static String english(String tag) {
    if (tag.equals(SIGNED)) {
      return SIGNED_NAME;
    }
    return ours(tag)
        .map(Language::englishName)
        .orElse(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK));
  }

  private static Optional<Language> ours(String tag) {
    return Arrays.stream(Language.values()).filter(each -> each.tag().equals(tag)).findFirst();
  }

  private static Option option(String tag) {
    return Option.of(tag, name(tag));
  }
}
