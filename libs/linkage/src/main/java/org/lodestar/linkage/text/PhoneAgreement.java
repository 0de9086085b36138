package org.lodestar.linkage.text;

/**
 * How well two telephone numbers agree, from the best to the worst; the first that holds counts.
 */
public enum PhoneAgreement {
  SAME,
  /** The last six digits agree: an area or country code left out or wrong. */
  SAME_END,
  /** One digit wrong, missing, added, or exchanged with its neighbour. */
  ONE_OFF,
  DIFFERENT,
  /** One is missing or is not a number. */
  UNKNOWN;

  public static PhoneAgreement of(String a, String b) {
    return Phone.parse(a)
        .flatMap(first -> Phone.parse(b).map(second -> of(first, second)))
        .orElse(UNKNOWN);
  }

  public static PhoneAgreement of(Phone a, Phone b) {
    if (a.equals(b)) {
      return SAME;
    }
    if (a.hasEndOf(b)) {
      return SAME_END;
    }
    return a.isOneOff(b) ? ONE_OFF : DIFFERENT;
  }
}
