package org.lodestar.linkage.cluster;

/** Whether the pairs between two clusters speak for joining them, all together. */
record Votes(double threshold, PairWeight weight) {
  /** Of more pairs between two clusters, so many are asked, evenly spread. */
  private static final int ASKED = 4_000;

  boolean speak(int[] a, int[] b) {
    long pairs = (long) a.length * b.length;
    long step = Math.max(1, pairs / ASKED);
    long left = (pairs + step - 1) / step;
    double sum = 0;
    for (long pair = 0; pair < pairs; pair += step) {
      int one = a[(int) (pair / b.length)];
      int other = b[(int) (pair % b.length)];
      double weighs = weight.of(Math.min(one, other), Math.max(one, other));
      sum += Math.clamp(weighs - threshold, -Agreement.AGAINST, Agreement.FOR);
      left--;
      if (sum - left * Agreement.AGAINST > Agreement.SLACK) {
        return true;
      }
      if (sum + left * Agreement.FOR < -Agreement.SLACK) {
        return false;
      }
    }
    return sum >= 0;
  }
}
