package org.lodestar.linkage.text;

import java.util.Arrays;

/** How well two premises agree, from the best to the worst; the first that holds counts. */
public enum PremisesAgreement {
  /** The same property reference. */
  SAME_UPRN,
  /** The same street, number and flat, in whatever spelling. */
  SAME,
  /** The same street and number; the flats differ, or one names none. */
  SAME_BUILDING,
  /** The same street, or the same whole postcode; the numbers differ, or one has none. */
  SAME_STREET,
  /** Most words of the shorter address stand in the other. */
  ALIKE,
  DIFFERENT,
  /** One says nothing that could be compared with the other. */
  UNKNOWN;

  private static final double MOST = 0.6;
  private static final int LONG_NAME = 10;

  public static PremisesAgreement of(String a, String b) {
    return of(Premises.of(a), Premises.of(b));
  }

  public static PremisesAgreement of(Premises a, Premises b) {
    boolean bothReferred = a.uprn() != 0 && b.uprn() != 0;
    if (bothReferred && a.uprn() == b.uprn()) {
      return SAME_UPRN;
    }
    if (!a.hasAddress() || !b.hasAddress()) {
      return bothReferred ? DIFFERENT : UNKNOWN;
    }
    if (isSameStreet(a, b)) {
      return onStreet(a, b);
    }
    return a.sharedWords(b) >= MOST ? ALIKE : DIFFERENT;
  }

  private static PremisesAgreement onStreet(Premises a, Premises b) {
    if (!isSameNumber(a, b)) {
      return SAME_STREET;
    }
    // Two references in one building are two properties, even where the flats are not written.
    boolean parts = a.uprn() != 0 && b.uprn() != 0;
    return a.flat().equals(b.flat()) && !parts ? SAME : SAME_BUILDING;
  }

  /** A unit postcode covers some fifteen addresses; a street's name recurs in other districts. */
  private static boolean isSameStreet(Premises a, Premises b) {
    Postcode first = a.postcode();
    Postcode second = b.postcode();
    return first == null || second == null
        ? isStreetAlike(a, b)
        : switch (first.compare(second)) {
          case UNIT -> true;
          case DIFFERENT, AREA -> false;
          case SECTOR, DISTRICT, UNKNOWN -> isStreetAlike(a, b);
        };
  }

  private static boolean isStreetAlike(Premises a, Premises b) {
    if (a.street().isEmpty() || b.street().isEmpty()) {
      return a.sharedWords(b) == 1 && Math.min(a.words().size(), b.words().size()) > 1;
    }
    return isSpeltAlike(a.street(), b.street()) || isPartOf(a, b) || isPartOf(b, a);
  }

  private static boolean isSpeltAlike(Glyphs a, Glyphs b) {
    int slips = Math.min(a.length(), b.length()) < LONG_NAME ? 1 : 2;
    return DamerauLevenshtein.distance(a, b, slips) <= slips;
  }

  /** "Rose Cottage Mill Lane" in one line is Mill Lane, when the other also says Rose Cottage. */
  private static boolean isPartOf(Premises a, Premises b) {
    return a.street().length() < b.street().length()
        && LongestCommon.length(a.street(), b.street()) == a.street().length()
        && a.words().containsAll(Arrays.asList(b.street().toString().split(" ")));
  }

  private static boolean isSameNumber(Premises a, Premises b) {
    if (a.hasNumber() && b.hasNumber()) {
      return a.from() <= b.to() && b.from() <= a.to();
    }
    return !a.hasNumber() && !b.hasNumber() && a.sharedWords(b) >= MOST;
  }
}
