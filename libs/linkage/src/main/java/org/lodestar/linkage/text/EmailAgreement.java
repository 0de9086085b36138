package org.lodestar.linkage.text;

/** How well two e-mail addresses agree, from the best to the worst; the first that holds counts. */
public enum EmailAgreement {
  SAME,
  SAME_BUT_TAG,
  /** The same domain, and one character of the local part wrong, missing, added or exchanged. */
  ONE_OFF,
  /** The same local part at another domain. */
  SAME_LOCAL,
  /** The same domain, and local parts alike (Jaro-Winkler of 0.88 or more). */
  LOCAL_ALIKE,
  /** Also where only the domain is the same, which says little. */
  DIFFERENT,
  /** One is missing or is not an address. */
  UNKNOWN;

  private static final double ALIKE = 0.88;

  public static EmailAgreement of(String a, String b) {
    return Email.parse(a)
        .flatMap(first -> Email.parse(b).map(second -> of(first, second)))
        .orElse(UNKNOWN);
  }

  public static EmailAgreement of(Email a, Email b) {
    boolean sameLocal = a.local().equals(b.local());
    if (!a.domain().equals(b.domain())) {
      return sameLocal ? SAME_LOCAL : DIFFERENT;
    }
    if (sameLocal) {
      return a.tag().equals(b.tag()) ? SAME : SAME_BUT_TAG;
    }
    return ofLocals(a.local(), b.local());
  }

  private static EmailAgreement ofLocals(Glyphs a, Glyphs b) {
    if (DamerauLevenshtein.distance(a, b, 1) == 1) {
      return ONE_OFF;
    }
    return JaroWinkler.similarity(a, b) >= ALIKE ? LOCAL_ALIKE : DIFFERENT;
  }
}
