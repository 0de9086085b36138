package org.lodestar.htcds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** Codes of countries (ISO 3166) and languages (ISO 639). */
final class Iso {
  /** The three letters that libraries use where they differ from those for terms. */
  private static final Map<String, String> LIBRARY_LETTERS =
      Map.ofEntries(
          Map.entry("alb", "sqi"),
          Map.entry("arm", "hye"),
          Map.entry("baq", "eus"),
          Map.entry("bur", "mya"),
          Map.entry("chi", "zho"),
          Map.entry("cze", "ces"),
          Map.entry("dut", "nld"),
          Map.entry("fre", "fra"),
          Map.entry("geo", "kat"),
          Map.entry("ger", "deu"),
          Map.entry("gre", "ell"),
          Map.entry("ice", "isl"),
          Map.entry("mac", "mkd"),
          Map.entry("mao", "mri"),
          Map.entry("may", "msa"),
          Map.entry("per", "fas"),
          Map.entry("rum", "ron"),
          Map.entry("slo", "slk"),
          Map.entry("tib", "bod"),
          Map.entry("wel", "cym"));

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Iso() {}

  /** Two letters from two or three. */
  static Optional<String> country(String code) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    if (wanted.length() == 3) {
      return COUNTRIES.stream()
          .filter(each -> Locale.of("", each).getISO3Country().equals(wanted))
          .findFirst();
    }
    return Optional.of(wanted).filter(COUNTRIES::contains);
  }

  /** As many letters as wanted; what follows the language, such as a region, is left out. */
  static Optional<String> language(String code, int letters) {
    String wanted = code.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
    return letters == 2 ? twoLetters(wanted).or(() -> threeLetters(wanted)) : threeLetters(wanted);
  }

  private static Optional<String> threeLetters(String code) {
    if (code.length() == 3) {
      return Optional.of(LIBRARY_LETTERS.getOrDefault(code, code)).filter(Iso::isLetters);
    }
    return Optional.of(code).filter(Iso::isTwoLetterLanguage).map(Iso::three);
  }

  private static Optional<String> twoLetters(String code) {
    if (code.length() == 2) {
      return Optional.of(code).filter(Iso::isTwoLetterLanguage);
    }
    String terms = LIBRARY_LETTERS.getOrDefault(code, code);
    return Arrays.stream(Locale.getISOLanguages())
        .filter(each -> each.length() == 2 && three(each).equals(terms))
        .findFirst();
  }

  private static boolean isTwoLetterLanguage(String code) {
    return code.length() == 2 && Arrays.asList(Locale.getISOLanguages()).contains(code);
  }

  private static boolean isLetters(String code) {
    return code.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  private static String three(String two) {
    try {
      return Locale.of(two).getISO3Language();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
