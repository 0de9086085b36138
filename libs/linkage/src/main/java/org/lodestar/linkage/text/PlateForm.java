package org.lodestar.linkage.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The series of registrations of the United Kingdom (DVLA, INF104). */
public enum PlateForm {
  /** Since September 2001: AB12 CDE; no I in the first letters, no I or Q in the last three. */
  CURRENT("[A-HJ-PR-Y]{2}[0-9]{2}[A-HJ-PR-Z]{3}"),
  /** 1983 to 2001: A123 BCD. */
  PREFIX("[A-HJ-NP-TV-Y][0-9]{1,3}[A-HJ-PR-Z]{3}"),
  /** 1963 to 1983: ABC 123D. */
  SUFFIX("[A-HJ-PR-Z]{3}[0-9]{1,3}[A-HJ-NPR-TV-Y]"),
  /** Before 1963, Northern Ireland, and private ones: ABC 123, 1234 AB, ABZ 1234. */
  DATELESS("[A-Z]{1,3}[0-9]{1,4}|[0-9]{1,4}[A-Z]{1,3}"),
  /** Some characters were not read. */
  PARTIAL(".*[?*].*"),
  /** Foreign, military, diplomatic, trade or not a registration. */
  OTHER(".*");

  private final Pattern pattern;

  PlateForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  static PlateForm of(String text) {
    return Arrays.stream(values())
        .filter(form -> form.pattern.matcher(text).matches())
        .findFirst()
        .orElse(OTHER);
  }
}
