package org.lodestar.linkage.propose;

/**
 * What a column seems to hold.
 *
 * <p>The numbers are what is expected before anything is known: how often two records of one entity
 * agree wholly, and how often in part. They only guide the choice of blocking rules; what agreement
 * says is learnt from the lists.
 */
public enum Kind {
  FORENAME(0.75, 0.15),
  SURNAME(0.8, 0.12),
  FULL_NAME(0.6, 0.25),
  DATE(0.7, 0.2),
  POSTCODE(0.65, 0.15),
  EMAIL(0.7, 0.1),
  TELEPHONE(0.6, 0.1),
  PLATE(0.8, 0.1),
  /** Nearly every record has its own, such as a national number. */
  CODE(0.8, 0.15),
  /** Few distinct values. */
  CATEGORY(0.85, 0),
  NUMBER(0.75, 0.1),
  TEXT(0.65, 0.15),
  /** The same everywhere, or nothing at all: says nothing. */
  SILENT(0, 0);

  private final double whole;
  private final double part;

  Kind(double whole, double part) {
    this.whole = whole;
    this.part = part;
  }

  double whole() {
    return whole;
  }

  double part() {
    return part;
  }
}
