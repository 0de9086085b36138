package org.lodestar.htcds;

import java.time.LocalDate;

/**
 * How to export.
 *
 * @param reference of this export; stands on each row, so that a stray file can be traced, and says
 *     nothing about anybody
 * @param purpose what the file is for, in the words that permissions use
 * @param asOf the day on which permissions must count
 * @param named false: a file that is to name nobody; only fields that are marked so are filled
 * @param letters of a language: 3 as ISO 639-2 has it, or 2
 * @param callingCode put before telephone numbers that begin with 0, such as 44
 */
public record ExportSettings(
    String reference,
    String purpose,
    LocalDate asOf,
    boolean named,
    int letters,
    String callingCode) {
  public ExportSettings {
    if (letters != 2 && letters != 3) {
      throw new IllegalArgumentException("A language has 2 or 3 letters");
    }
    if (!callingCode.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException("A calling code has 1 to 3 digits");
    }
  }
}
