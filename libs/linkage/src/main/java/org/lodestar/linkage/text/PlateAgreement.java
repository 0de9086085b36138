package org.lodestar.linkage.text;

/** How well two registrations agree, from the best to the worst; the first that holds counts. */
public enum PlateAgreement {
  SAME,
  /** The same but for 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B. */
  SAME_BUT_CONFUSABLE,
  /** What was read of a partial one fits the other, confusable characters allowed. */
  PARTIAL_FITS,
  /** Both whole, and one character wrong, missing, added, or exchanged with its neighbour. */
  ONE_OFF,
  DIFFERENT,
  /** Too little was read of one. */
  UNKNOWN;

  public static PlateAgreement of(String a, String b) {
    return of(Plate.of(a), Plate.of(b));
  }

  public static PlateAgreement of(Plate a, Plate b) {
    if (!a.isUsable() || !b.isUsable()) {
      return UNKNOWN;
    }
    return a.isPartial() || b.isPartial() ? ofPartial(a, b) : ofWhole(a, b);
  }

  private static PlateAgreement ofWhole(Plate a, Plate b) {
    if (a.equals(b)) {
      return SAME;
    }
    if (a.folded().equals(b.folded())) {
      return SAME_BUT_CONFUSABLE;
    }
    return DamerauLevenshtein.distance(a.glyphs(), b.glyphs(), 1) == 1 ? ONE_OFF : DIFFERENT;
  }

  private static PlateAgreement ofPartial(Plate a, Plate b) {
    return fits(a.folded(), 0, b.folded(), 0) ? PARTIAL_FITS : DIFFERENT;
  }

  /** Whether some registration fits the rest of both. */
  private static boolean fits(String a, int i, String b, int j) {
    boolean endA = i == a.length();
    boolean endB = j == b.length();
    if (endA && endB) {
      return true;
    }
    if (!endA && a.charAt(i) == '*') {
      return fits(a, i + 1, b, j) || !endB && fits(a, i, b, j + 1);
    }
    if (!endB && b.charAt(j) == '*') {
      return fits(a, i, b, j + 1) || !endA && fits(a, i + 1, b, j);
    }
    return !endA && !endB && fit(a.charAt(i), b.charAt(j)) && fits(a, i + 1, b, j + 1);
  }

  private static boolean fit(char a, char b) {
    return a == b || a == '?' || b == '?';
  }
}
