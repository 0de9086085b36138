package org.lodestar.disclosure.file;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.disclosure.DisclosureException;

/** Collects what is wrong with one file, and ends the reading when it is enough. */
final class Faults {
  private static final int ENOUGH = 20;

  private final String file;
  private final List<String> faults = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  /**
   * Something is wrong at one place.
   *
   * @param where such as "line 3, column count"; the file's name is put before it
   * @param said what is wrong and what to do, in sentences
   */
  void add(String where, String said) {
    faults.add(file + (where.isEmpty() ? "" : " " + where) + ": " + said);
    if (faults.size() >= ENOUGH) {
      throwIfAny();
    }
  }

  /** For what makes the rest of the file unreadable. */
  DisclosureException fatal(String where, String said) {
    faults.add(file + (where.isEmpty() ? "" : " " + where) + ": " + said);
    return new DisclosureException(String.join("\n", faults));
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new DisclosureException(String.join("\n", faults));
    }
  }

  /** What stands in a file, within a sentence: short and without control characters. */
  static String shown(String text) {
    String safe = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
    return "\"" + (safe.length() > 60 ? safe.substring(0, 60) + "…" : safe) + "\"";
  }
}
