package org.lodestar.app.places.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode of the United Kingdom, compared without spaces and in capitals. */
public final class Postcode {
  private static final Pattern WHOLE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
  private static final int LONGEST = 20;

  private Postcode() {}

  /** As it is compared, however it was typed; nothing when it is no whole postcode. */
  public static Optional<String> of(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = typed.replaceAll("[\\s\\u00A0.-]", "").toUpperCase(Locale.ROOT);
    return WHOLE.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }
}
