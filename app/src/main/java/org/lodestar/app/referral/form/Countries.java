package org.lodestar.app.referral.form;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.app.site.SpokenLanguages;

/** Countries and languages as the platform's locale data knows them (ISO 3166 and ISO 639). */
public final class Countries {
  /** Not known, or not said. */
  public static final String UNKNOWN = "UNKNOWN";

  private static final Map<String, String> COUNTRIES =
      sorted(
          Set.of(Locale.getISOCountries()),
          code -> Locale.of("", code).getDisplayCountry(Locale.UK));
  private static final Map<String, String> LANGUAGES = SpokenLanguages.byCode();

  private Countries() {}

  /** Names of countries by code, sorted by name, without "unknown". */
  public static Map<String, String> countries() {
    return COUNTRIES;
  }

  /** Names of languages by code, sorted by name. */
  public static Map<String, String> languages() {
    return LANGUAGES;
  }

  private static Map<String, String> sorted(
      Set<String> codes, java.util.function.UnaryOperator<String> name) {
    Collator order = Collator.getInstance(Locale.UK);
    Map<String, String> names = new LinkedHashMap<>();
    Stream<String> named = codes.stream().filter(code -> !name.apply(code).equals(code));
    named
        .sorted((one, other) -> order.compare(name.apply(one), name.apply(other)))
        .forEach(code -> names.put(code, name.apply(code)));
    return java.util.Collections.unmodifiableMap(names);
  }
}
