package org.lodestar.linkage.text;

import java.util.List;

/** The pairing of the words of two names that makes them most alike. */
final class NameAssignment {
  private static final double LEFT_OVER = 0.25;
  private static final double RUN_TOGETHER = 0.98;
  private static final double TIE = 1e-6;

  private final List<NamePart> shorter;
  private final List<NamePart> longer;
  private final double[][] likeness;
  private double bestGain = Double.NEGATIVE_INFINITY;
  private double best;

  private NameAssignment(List<NamePart> shorter, List<NamePart> longer) {
    this.shorter = shorter;
    this.longer = longer;
    this.likeness = new double[shorter.size()][longer.size()];
    for (int i = 0; i < shorter.size(); i++) {
      for (int j = 0; j < longer.size(); j++) {
        likeness[i][j] = shorter.get(i).similarity(longer.get(j));
      }
    }
  }

  static double best(PersonName a, PersonName b) {
    boolean ordered = a.parts().size() <= b.parts().size();
    NameAssignment assignment =
        ordered
            ? new NameAssignment(a.parts(), b.parts())
            : new NameAssignment(b.parts(), a.parts());
    assignment.pairFrom(0, 0, 0, 0);
    return assignment.best < RUN_TOGETHER && isSameRunTogether(a, b)
        ? RUN_TOGETHER
        : assignment.best;
  }

  /** Also when one of them begins with what ends the other: XIAOMINGLI and LIXIAOMING. */
  private static boolean isSameRunTogether(PersonName a, PersonName b) {
    if (a.letters() != b.letters()) {
      return false;
    }
    String together = a.runTogether();
    return (together + together).contains(b.runTogether());
  }

  /**
   * Tries every partner for the word at {@code i}. Names are a few words, so all pairings are
   * tried.
   *
   * @param gain the sum so far of weight times likeness
   * @param weight the sum so far of weights
   */
  private void pairFrom(int i, int taken, double gain, double weight) {
    if (i == shorter.size()) {
      finish(gain, weight + LEFT_OVER * leftOver(taken));
      return;
    }
    for (int j = 0; j < longer.size(); j++) {
      if ((taken & 1 << j) == 0) {
        double pairWeight = weight(i, j);
        pairFrom(i + 1, taken | 1 << j, gain + pairWeight * likeness[i][j], weight + pairWeight);
      }
    }
  }

  /** Of two pairings with the same gain the one that pairs more, so that names meet names. */
  private void finish(double gain, double weight) {
    double objective = gain + TIE * weight;
    if (objective > bestGain) {
      bestGain = objective;
      best = Math.min(1, gain / weight);
    }
  }

  /** Words that do not fit contradict each other only when both are names proper. */
  private double weight(int i, int j) {
    double first = shorter.get(i).weight();
    double second = longer.get(j).weight();
    boolean leftOver = likeness[i][j] == 0 && Math.min(first, second) < 1;
    return (first + second) * (leftOver ? LEFT_OVER : 0.5);
  }

  private double leftOver(int taken) {
    double sum = 0;
    for (int j = 0; j < longer.size(); j++) {
      sum += (taken & 1 << j) == 0 ? longer.get(j).weight() : 0;
    }
    return sum;
  }
}
