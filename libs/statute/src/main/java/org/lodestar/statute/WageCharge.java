package org.lodestar.statute;

/**
 * Something that the one for whom somebody works took for it.
 *
 * @param penceEachWeek how much, as far as it is known
 */
public record WageCharge(Kind kind, Between penceEachWeek, Way way) {
  /** What it was taken for. */
  public enum Kind {
    RENT,
    FOOD,
    TRAVEL,
    DEBT,
    OTHER
  }

  /** How it was taken. */
  public enum Way {
    /** Before the pay came into the worker's hand. */
    BEFORE_PAY,
    /** Paid back out of what came into the worker's hand. */
    PAID_BACK
  }

  public WageCharge {
    if (penceEachWeek.least() < 0) {
      throw new IllegalArgumentException("A charge is not below nothing");
    }
  }
}
