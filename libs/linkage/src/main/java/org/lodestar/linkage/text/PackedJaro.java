package org.lodestar.linkage.text;

/**
 * Jaro of two packed texts, from their outlines alone: a look into the texts themselves would take
 * longer than the comparison. Which of the two is looked through for the other's characters makes
 * no difference: within one letter both ways match the places in their order, and pass over those
 * that are out of reach of all that is left.
 */
final class PackedJaro {
  private static final long EACH = 0x0101010101010101L;
  private static final long LOWER_BITS = 0x7f * EACH;

  /** Brings the lowest bit of each of eight bytes together in the highest byte. */
  private static final long TOGETHER = 0x0102040810204080L;

  private PackedJaro() {}

  /** Jaro, or 0 where they match in fewer places than asked for. */
  static double jaro(Outlines all, int one, int other, int leastShared) {
    long low = all.low(one);
    long high = all.high(one);
    int lengthA = all.length(one);
    int lengthB = all.length(other);
    int reach = Math.max(Math.max(lengthA, lengthB) / 2 - 1, 0);
    long window = (1L << (reach + 1)) - 1;
    long freeA = (1L << lengthA) - 1;
    long takenB = 0;
    long rest = all.low(other);
    for (int j = 0; j < lengthB; j++) {
      long free = (where(low, rest & 127) | where(high, rest & 127) << Byte.SIZE) & window & freeA;
      freeA ^= free & -free;
      takenB |= (free | -free) >>> 63 << j;
      window = window << 1 | (j < reach ? 1 : 0);
      rest = j == Long.BYTES - 1 ? all.high(other) : rest >>> Byte.SIZE;
    }
    int m = Long.bitCount(takenB);
    if (m < leastShared || m == 0) {
      return 0;
    }
    long takenA = freeA ^ (1L << lengthA) - 1;
    int outOfOrder = outOfOrder(all, one, takenA, other, takenB);
    return JaroWinkler.jaro(m, outOfOrder / 2, lengthA, lengthB);
  }

  /** Which of eight characters are this one: all of them are below 128, so nothing is carried. */
  private static long where(long eight, long character) {
    long different = (eight ^ character * EACH) + LOWER_BITS;
    return ((~different >>> 7) & EACH) * TOGETHER >>> 56;
  }

  private static int outOfOrder(Outlines all, int one, long takenA, int other, long takenB) {
    long lowA = all.low(one);
    long highA = all.high(one);
    long lowB = all.low(other);
    long highB = all.high(other);
    int count = 0;
    for (long restA = takenA, restB = takenB; restA != 0; restA &= restA - 1, restB &= restB - 1) {
      int a = at(lowA, highA, Long.numberOfTrailingZeros(restA));
      int b = at(lowB, highB, Long.numberOfTrailingZeros(restB));
      count += a == b ? 0 : 1;
    }
    return count;
  }

  private static int at(long low, long high, int place) {
    return (int) ((place < Long.BYTES ? low : high) >>> Byte.SIZE * place) & 127;
  }
}
