package org.lodestar.app.site;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Languages to choose from, each by its own name first: those of our pages, then others that are
 * asked for often, then all living ones that the platform's locale data knows. What a record holds
 * is read whatever it is.
 */
public final class SpokenLanguages {
  /** British Sign Language, which the platform's locale data do not name. */
  private static final String SIGNED = "bfi";

  private static final String SIGNED_NAME = "British Sign Language";

  /**
   * Asked for most in the partnership's area and in national figures, beside those of our pages.
   */
  private static final List<String> OFTEN =
      List.of(SIGNED, "fa", "zh", "pa", "bn", "hi", "es", "ru", "ur", "yo", "fr", "am");

  /**
   * Nobody's first language, for which no interpreter can be booked: Avestan, Church Slavic, Latin,
   * Pali and Sanskrit are old ones; Esperanto, Interlingua, Interlingue, Ido and Volapük were
   * devised (ISO 639-3: ancient, historical or constructed).
   */
  private static final Set<String> NOBODYS =
      Set.of("ae", "cu", "la", "pi", "sa", "eo", "ia", "ie", "io", "vo");

  private static final List<String> FIRST =
      Stream.concat(Arrays.stream(Language.values()).map(Language::tag), OFTEN.stream()).toList();

  private static final Set<String> ALL = Set.of(Locale.getISOLanguages());

  private SpokenLanguages() {}

  /** Tags of those that are asked for most. */
  public static List<String> first() {
    return FIRST;
  }

  public static boolean known(String tag) {
    return FIRST.contains(tag) || tag.length() == 2 && ALL.contains(tag);
  }

  /** Each living language once, though the locale data know some by an old code besides. */
  public static List<Option> options() {
    Map<String, Option> options = new LinkedHashMap<>();
    FIRST.forEach(tag -> options.put(english(tag), option(tag)));
    Arrays.stream(Locale.getISOLanguages())
        .filter(tag -> tag.length() == 2 && !FIRST.contains(tag) && !NOBODYS.contains(tag))
        .map(SpokenLanguages::option)
        .filter(option -> !option.label().equals(option.value()))
        .sorted(Comparator.comparing(option -> english(option.value())))
        .forEach(option -> options.putIfAbsent(english(option.value()), option));
    return List.copyOf(options.values());
  }

  /**
   * English names by ISO 639 code, sorted by name, each language once, British Sign Language among
   * them: for the records of workers.
   */
  public static Map<String, String> byCode() {
    Map<String, String> codes = new TreeMap<>(Collator.getInstance(Locale.UK));
    codes.put(SIGNED_NAME, SIGNED);
    Stream.of(Locale.getISOLanguages())
        .filter(code -> code.length() == 2 && !english(code).equals(code))
        .filter(code -> Locale.forLanguageTag(code).getLanguage().equals(code))
        .forEach(code -> codes.putIfAbsent(english(code), code));
    Map<String, String> names = new LinkedHashMap<>();
    codes.forEach((name, code) -> names.put(code, name));
    return names;
  }

  /** As {@link #byCode}, without those that nobody speaks: what a form offers. */
  public static Map<String, String> offered() {
    Map<String, String> names = new LinkedHashMap<>(byCode());
    names.keySet().removeAll(NOBODYS);
    return names;
  }

  /** The English name of a code that a record holds, also of an old one. */
  public static String english(String tag) {
    if (tag.equals(SIGNED)) {
      return SIGNED_NAME;
    }
    return ours(tag)
        .map(Language::englishName)
        .orElse(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK));
  }

  /** The name of a code that a record holds, for somebody who reads this language. */
  public static String in(Locale reader, String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
    return name.isEmpty() || name.equals(code) ? english(code) : name;
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

  private static Optional<Language> ours(String tag) {
    return Arrays.stream(Language.values()).filter(each -> each.tag().equals(tag)).findFirst();
  }

  private static Option option(String tag) {
    return Option.of(tag, name(tag));
  }
}
