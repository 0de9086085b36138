package org.lodestar.linkage.encode;

/**
 * Whether nearly everybody of one list stands on another. Who holds the other one in clear can then
 * lay the net of likenesses of the one over that of the other and read off who is who (graph
 * matching). On 300 and on 600 made-up records, with neither folding nor decoys and nobody known
 * beforehand, our own attack named over 99 % of the people of a list at an overlap of 90 %, and
 * between 3 and 11 % at 80 %.
 */
final class Containment {
  /** The share of the shorter list, between what was read and what was not. */
  static final double NEARLY_ALL = 0.85;

  private Containment() {}

  /**
   * Refuses two lists.
   *
   * @param left records of the one that are of somebody
   * @param right the same of the other
   * @throws ContainedRefused when nearly everybody of the shorter one is expected on the other
   */
  static void refuse(PairReport report, long left, long right) {
    long shorter = Math.max(1, Math.min(left, right));
    if (report.matches() >= NEARLY_ALL * shorter) {
      throw left <= right
          ? new ContainedRefused(report.left(), report.right())
          : new ContainedRefused(report.right(), report.left());
    }
  }
}
