package org.lodestar.prevalence.latent;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/** Who is in which class at present: how many, and how many of them on each list. */
final class Crowd {
  final long[] members;
  final long[] in;
  private final int size;

  Crowd(int lists, int size) {
    this.size = size;
    this.members = new long[size];
    this.in = new long[lists * size];
  }

  void clear() {
    Arrays.fill(members, 0);
    Arrays.fill(in, 0);
  }

  /** People of one history come to a class. */
  void join(int history, int k, long people) {
    members[k] += people;
    int at = k;
    for (int left = history; left != 0; left >>= 1, at += size) {
      in[at] += people * (left & 1);
    }
  }

  /** Classes with somebody in them. */
  int occupied() {
    int occupied = 0;
    for (long many : members) {
      occupied += many > 0 ? 1 : 0;
    }
    return occupied;
  }

  /**
   * Lets classes change places, which step by step they do but seldom: a large class behind small
   * ones would hold a chain where it began (Papaspiliopoulos and Roberts, Biometrika 95, 2008). Two
   * by chance keep their weights; two neighbours take their pieces of the stick along.
   *
   * @param share nu_k
   * @param logRest log(1 - V_k)
   */
  void changePlaces(double[] share, double[] logRest, UniformRandomProvider chance) {
    for (int k = 0; k < size; k++) {
      int l = chance.nextInt(size);
      long more = members[l] - members[k];
      if (more != 0 && accepted(more * Math.log(share[k] / share[l]), chance)) {
        swap(k, l);
      }
    }
    int k = chance.nextInt(size - 1);
    // The last class has no piece of its own.
    if (k < size - 2
        && accepted(members[k] * logRest[k + 1] - members[k + 1] * logRest[k], chance)) {
      swap(k, k + 1);
    }
  }

  private static boolean accepted(double logRatio, UniformRandomProvider chance) {
    return logRatio >= 0 || chance.nextDouble() < Math.exp(logRatio);
  }

  private void swap(int k, int l) {
    swap(members, k, l);
    for (int row = 0; row < in.length; row += size) {
      swap(in, row + k, row + l);
    }
  }

  private static void swap(long[] values, int i, int j) {
    long value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
