package org.lodestar.linkage.generate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A name and what else is written for it.
 *
 * @param shortForms everyday forms of a forename
 * @param variants other spellings in Latin letters
 * @param plain small letters a to z alone, for e-mail addresses
 */
record Name(String text, List<String> shortForms, List<String> variants, String plain) {
  Name {
    shortForms = List.copyOf(shortForms);
    variants = List.copyOf(variants);
  }

  static Name of(String text, List<String> shortForms, List<String> variants) {
    return new Name(text, shortForms, variants, plain(text));
  }

  private static String plain(String text) {
    String letters = withoutMarks(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return letters.isEmpty() ? "x" : letters;
  }

  static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i');
  }
}
