package org.lodestar.htcds;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers in the form of E.164, with the pattern that the standard gives. */
final class Phone {
  private static final Pattern FORM = Pattern.compile("\\+?[1-9]\\d{1,14}");

  private Phone() {}

  /** The number without spaces; one that begins with 0 gets the calling code of the country. */
  static Optional<String> of(String text, String callingCode) {
    String digits = text.strip().replaceAll("[\\s()./-]", "").replaceFirst("^00", "+");
    String whole = digits.startsWith("0") ? "+" + callingCode + digits.substring(1) : digits;
    return Optional.of(whole).filter(Phone::isWellFormed);
  }

  static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }
}
