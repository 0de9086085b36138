package org.lodestar.linkage.encode;

import java.util.Locale;

/** What a field holds, which decides how it is written in one common form; see {@link Normal}. */
public enum Kind {
  NAME,
  DATE,
  PLACE,
  SEX,
  TEXT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
