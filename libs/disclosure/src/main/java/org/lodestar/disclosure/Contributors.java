package org.lodestar.disclosure;

/**
 * How much of a count the greatest contributors gave, such as the referrals of the agency that
 * referred most.
 *
 * @param largest of the greatest one
 * @param second of the one after that; 0 where there is no other or it is not known
 */
public record Contributors(long largest, long second) {
  public Contributors {
    if (second < 0 || largest < second) {
      throw new DisclosureException(
          "The greatest contributor must give at least as much as the second, and neither less than"
              + " nothing.");
    }
  }

  boolean fit(long count) {
    return largest + second <= count;
  }
}
