package org.lodestar.linkage.generate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name and what else is written for it.
 *
 * @param shortForms everyday forms of a forename
 * @param variants other spellings in Latin letters
 * @param plain small letters a to z alone, for e-mail addresses
 */
record Name(String text, List<String> shortForms, List<String> variants, String plain) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  Name {
    shortForms = List.copyOf(shortForms);
    variants = List.copyOf(variants);
  }

  static Name of(String text, List<String> shortForms, List<String> variants) {
    return new Name(text, shortForms, variants, plain(text));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    withoutMarks(text)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(sign -> sign >= 'a' && sign <= 'z')
        .forEach(sign -> plain.append((char) sign));
    return plain.isEmpty() ? "x" : plain.toString();
  }

  static String withoutMarks(String text) {
    // Most names are plain; there are many names.
    return text.chars().allMatch(sign -> sign < 128) ? text : unmarked(text);
  }

  private static String unmarked(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i');
  }
}
