package org.lodestar.linkage.text;

/**
 * How well forename and surname agree, each written in a column of its own, where lists confuse the
 * columns; from the best to the worst, the first that holds counts. "Alike" is a similarity of 0.88
 * or more.
 */
public enum NamePairAgreement {
  SAME,
  /** The forename of each is the surname of the other. */
  SAME_SWAPPED,
  ALIKE,
  ALIKE_SWAPPED,
  /** Only the surnames are alike, or the forenames cannot be compared. */
  SURNAME_ALIKE,
  /** Only the forenames are alike, or the surnames cannot be compared. */
  FORENAME_ALIKE,
  DIFFERENT,
  /** One has neither name. */
  UNKNOWN;

  private static final double ENOUGH = 0.88;

  public static NamePairAgreement of(
      PersonName forenameA, PersonName surnameA, PersonName forenameB, PersonName surnameB) {
    if (forenameA.isEmpty() && surnameA.isEmpty() || forenameB.isEmpty() && surnameB.isEmpty()) {
      return UNKNOWN;
    }
    double forename = known(forenameA, forenameB);
    double surname = known(surnameA, surnameB);
    double straight = Math.min(forename, surname);
    double swapped = Math.min(known(forenameA, surnameB), known(surnameA, forenameB));
    if (Math.max(straight, swapped) >= ENOUGH) {
      return ofBoth(straight, swapped);
    }
    return surname >= ENOUGH ? SURNAME_ALIKE : forename >= ENOUGH ? FORENAME_ALIKE : DIFFERENT;
  }

  private static NamePairAgreement ofBoth(double straight, double swapped) {
    if (Math.max(straight, swapped) == 1) {
      return straight == 1 ? SAME : SAME_SWAPPED;
    }
    return straight >= ENOUGH ? ALIKE : ALIKE_SWAPPED;
  }

  private static double known(PersonName a, PersonName b) {
    return a.isEmpty() || b.isEmpty() ? 0 : a.similarity(b);
  }
}
