package org.lodestar.app.concerns.web;

/** Cells of a file that spreadsheets open: none is taken for a formula. */
final class Csv {
  private static final String DANGEROUS = "=+-@\t\r\n";

  private Csv() {}

  /** The same words; an apostrophe stands before what a spreadsheet would work out. */
  static String safe(String words) {
    return !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
