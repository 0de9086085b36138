package org.lodestar.linkage.report;

import java.util.List;
import java.util.Locale;
import org.lodestar.linkage.explain.RecordName;

/** Weights and records as a reader wants them. */
final class Words {
  private static final int LETTERS = 26;

  private Words() {}

  /** With a tenth, and a sign where it is below nothing. */
  static String number(double number) {
    return String.format(Locale.UK, "%,.1f", number).replace("-", "\u2212");
  }

  /** Bits, with their sign. */
  static String bits(double bits) {
    String size = String.format(Locale.UK, "%.1f", Math.abs(bits));
    return size.equals("0.0") ? "0.0" : (bits < 0 ? "\u2212" : "+") + size;
  }

  /** A letter for a list: A to Z, then AA. */
  static String letter(int list) {
    String last = String.valueOf((char) ('A' + list % LETTERS));
    return list < LETTERS ? last : letter(list / LETTERS - 1) + last;
  }

  static String record(RecordName record) {
    return letter(record.list()) + record.number();
  }

  /** Letters of several lists: {@code A and C}. */
  static String lists(List<Integer> lists) {
    List<String> letters = lists.stream().map(Words::letter).toList();
    return letters.size() < 2
        ? String.join("", letters)
        : String.join(", ", letters.subList(0, letters.size() - 1)) + " and " + letters.getLast();
  }
}
