package org.lodestar.app.concerns.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  /**
   * Asked for most in the partnership's area and in national figures, beside those of our pages.
   */
  private static final List<String> OFTEN =
      List.of("fa", "zh", "pa", "bn", "hi", "es", "ru", "ur", "yo", "fr", "am");

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

  public static List<Option> options() {
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
  public static String name(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String own = ours(tag).map(Language::ownName).orElse(locale.getDisplayLanguage(locale));
    String english = english(tag);
    return own.equalsIgnoreCase(english) ? english : own + " (" + english + ")";
  }

  private static String english(String tag) {
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
