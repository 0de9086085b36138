package org.lodestar.linkage.evaluate;

import java.util.Locale;
import java.util.Optional;

/** What a reviewer says of a pair of records. */
public enum Verdict {
  MATCH,
  NO_MATCH,
  UNSURE;

  /** As written in a file: match, no match, unsure; capitals do not matter. */
  static Optional<Verdict> find(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    for (Verdict verdict : values()) {
      if (verdict.name().equals(name)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
