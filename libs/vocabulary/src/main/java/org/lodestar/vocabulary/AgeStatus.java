package org.lodestar.vocabulary;

/**
 * What is settled about a person's age, kept apart from any date of birth, which may be unknown,
 * disputed or false. Source: Modern Slavery Act 2015, section 51.
 */
public enum AgeStatus {
  /** Known to be under 18. */
  UNDER_18,
  /** Not settled, or disputed: the law presumes a child until age is assessed. */
  UNSURE,
  /** Settled to be 18 or over. */
  ADULT;

  /** True for everybody who must be protected as a child, that is, all but settled adults. */
  public boolean treatedAsChild() {
    return this != ADULT;
  }
}
