package org.lodestar.bench.cases;

/**
 * How much is made up. Of people there are two and a half times as many as of cases.
 *
 * @param cases a tenth of them open
 * @param events in the audit record
 * @param workers who have cases
 * @param desks how many of them sign in; each has one case with a long timeline
 * @param timeline entries of that timeline
 */
record Sizes(int cases, int events, int workers, int desks, int timeline) {
  /** A large county after eight years. */
  static Sizes large() {
    return new Sizes(100_000, 2_000_000, 500, 50, 500);
  }

  /** The same with another number of cases, and as many events for each. */
  static Sizes of(int cases) {
    return new Sizes(cases, cases * 20, Math.max(60, cases / 200), 50, 500);
  }
}
