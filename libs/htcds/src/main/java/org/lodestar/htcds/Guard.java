package org.lodestar.htcds;

/**
 * Keeps spreadsheets from taking words for a formula: an apostrophe stands before what begins like
 * one, and before what begins with an apostrophe, so that reading gives back exactly what was
 * written.
 */
final class Guard {
  private static final String FORMULA = "=+-@\t\r\n";

  private Guard() {}

  static String guarded(String words) {
    return isRisky(words) ? "'" + words : words;
  }

  static String plain(String cell) {
    return cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isRisky(String words) {
    if (words.startsWith("'")) {
      return true;
    }
    String shown = words.stripLeading();
    return startsLikeFormula(words) || startsLikeFormula(shown);
  }

  private static boolean startsLikeFormula(String words) {
    return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
  }
}
