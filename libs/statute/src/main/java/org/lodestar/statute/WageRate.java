package org.lodestar.statute;

import org.lodestar.vocabulary.Effective;

/**
 * One rate of the National Minimum Wage.
 *
 * @param youngest in completed years
 * @param oldest in completed years
 * @param pence for an hour, or for a day of accommodation
 */
public record WageRate(
    Kind kind, Effective effective, int youngest, int oldest, int pence, Source source) {
  /** What it is a rate of. */
  public enum Kind {
    HOUR,
    APPRENTICE_HOUR,
    /** The most that accommodation counts for on one day. */
    ACCOMMODATION_DAY
  }

  boolean isFor(int age) {
    return age >= youngest && age <= oldest;
  }
}
