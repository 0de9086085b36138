package org.lodestar.prevalence.diagnose;

import org.lodestar.prevalence.table.CaptureTable;

/**
 * The table as it would be with all links right, given how often they are missed or false. A link
 * that is missed makes one person two: one on a single list, one on the others. A false one makes
 * two people one.
 */
public final class Relinked {
  private static final int ROUNDS = 2_000;
  private static final double SETTLED = 1e-6;

  private final double[][] shares;
  private final int histories;

  private Relinked(double[][] shares, int histories) {
    this.shares = shares;
    this.histories = histories;
  }

  /** With missed links made good: fewer people, more of them on several lists. */
  public static CaptureTable withoutMissed(CaptureTable table, LinkRates rates) {
    return table.with(
        rounded(new Relinked(rates.missed(), table.histories()).whole(people(table))));
  }

  /** With false links undone: more people, fewer of them on several lists. */
  public static CaptureTable withoutFalse(CaptureTable table, LinkRates rates) {
    return table.with(rounded(new Relinked(rates.wrong(), table.histories()).apart(people(table))));
  }

  private static double[] people(CaptureTable table) {
    double[] people = new double[table.histories()];
    for (int history = 1; history < people.length; history++) {
      people[history] = table.count(history);
    }
    return people;
  }

  /**
   * How likely one list's record of a history is apart from the rest. Of two records either may be
   * called the one that is apart: it is one event, counted once.
   */
  private double share(int history, int list) {
    if (Integer.bitCount(history) < 2 || (history >> list & 1) == 0) {
      return 0;
    }
    double once = Integer.bitCount(history) == 2 ? 0.5 : 1;
    return once * Math.min(LinkRates.apart(shares, history, list), 1.0 / Integer.bitCount(history));
  }

  /** People after one list's record of each has come apart as often as told. */
  private double[] apart(double[] people) {
    double[] after = people.clone();
    for (int history = 1; history < histories; history++) {
      for (int list = 0; list < shares.length; list++) {
        double moved = people[history] * share(history, list);
        after[history] -= moved;
        after[1 << list] += moved;
        after[history & ~(1 << list)] += moved;
      }
    }
    after[0] = 0;
    return after;
  }

  /**
   * The people who, come apart, are likeliest those seen: expectation and maximisation for Poisson
   * counts (Richardson 1972), which leaves no count below 0 where the rates are higher than the
   * table allows.
   */
  private double[] whole(double[] seen) {
    double[] real = seen.clone();
    double moved = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && moved > SETTLED; round++) {
      moved = better(real, seen);
    }
    return real;
  }

  private double better(double[] real, double[] seen) {
    double[] told = apart(real);
    double furthest = 0;
    for (int history = 1; history < histories; history++) {
      if (real[history] > 0) {
        double next = real[history] * factor(history, seen, told);
        furthest = Math.max(furthest, Math.abs(next - real[history]));
        real[history] = next;
      }
    }
    return furthest;
  }

  private double factor(int history, double[] seen, double[] told) {
    double stays = 1;
    double sum = 0;
    double weight = 0;
    for (int list = 0; list < shares.length; list++) {
      double share = share(history, list);
      if (share > 0) {
        stays -= share;
        sum += share * (ratio(1 << list, seen, told) + ratio(history & ~(1 << list), seen, told));
        weight += 2 * share;
      }
    }
    return (stays * ratio(history, seen, told) + sum) / (stays + weight);
  }

  private static double ratio(int history, double[] seen, double[] told) {
    return told[history] > 0 ? seen[history] / told[history] : 0;
  }

  /** Whole people; what rounding takes from one count it gives to the next. */
  private static long[] rounded(double[] people) {
    long[] whole = new long[people.length];
    double carried = 0;
    for (int history = 1; history < people.length; history++) {
      whole[history] = Math.max(0, Math.round(people[history] + carried));
      carried += people[history] - whole[history];
    }
    return whole;
  }
}
