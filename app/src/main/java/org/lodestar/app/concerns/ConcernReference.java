package org.lodestar.app.concerns;

import java.util.Locale;

/** The number by which people speak of a concern. */
public final class ConcernReference {
  private ConcernReference() {}

  /** However it was typed: small letters, spaces for dashes, without the letter in front. */
  public static String read(String typed) {
    String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    String code = bare.length() == 7 && bare.startsWith("C") ? bare.substring(1) : bare;
    return code.length() == 6 ? "C-" + code.substring(0, 4) + "-" + code.substring(4) : "";
  }
}
