package org.lodestar.disclosure;

/** How small counts are protected. */
public sealed interface Method {
  /** By leaving counts out. */
  record Suppress() implements Method {}

  /**
   * By rounding all counts.
   *
   * @param base to multiples of what
   * @param controlled whether rounded counts add up; otherwise each goes to the nearest multiple
   */
  record Round(int base, boolean controlled) implements Method {
    public Round {
      if (base < 2 || base > 1000) {
        throw new DisclosureException("The base of rounding must be from 2 to 1000.");
      }
    }
  }
}
