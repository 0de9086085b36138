package org.lodestar.disclosure.small;

import java.util.List;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.Threshold;
import org.lodestar.disclosure.protect.Disclosure;
import org.lodestar.disclosure.round.Conventional;

/**
 * The one entry for numbers that are too small to be told. Whoever shows or publishes how many
 * people there are asks here; which number is small stands in {@link Threshold}. Tables for the
 * public, and what was published before, go through {@link Disclosure}.
 *
 * @param least fewer are not told; nought where what is counted can point at nobody
 */
public record SmallNumbers(int least) {
  public SmallNumbers {
    if (least < 0) {
      throw new DisclosureException("The least number that is told cannot be negative.");
    }
  }

  /** As partners, boards and staff are told. */
  public static SmallNumbers usual() {
    return new SmallNumbers(Threshold.PARTNERS.number());
  }

  /**
   * Whether a number is small: not nought, and fewer than may be told. Differences may be negative.
   */
  public boolean isFew(long number) {
    return number != 0 && Math.abs(number) < least;
  }

  /** Whether a few are of a kind, or all but a few. */
  public boolean isFewOf(long part, long whole) {
    return isFew(part) || isFew(whole - part);
  }

  /** Whether there are so many that something may be said of them together; nought is not. */
  public boolean isEnough(long number) {
    return number > 0 && number >= least;
  }

  /** A count that stands alone. */
  public ShownCount shown(long count) {
    return isFew(count) ? ShownCount.KEPT_BACK : ShownCount.of(count);
  }

  /** A count of one kind, beside that of all kinds. */
  public ShownCount shownOf(long part, long whole) {
    return isFewOf(part, whole) ? ShownCount.KEPT_BACK : ShownCount.of(part);
  }

  /**
   * Divisions of the same people, such as by channel and by outcome, shown beside each other with
   * how many there are.
   *
   * @param divisions each adds up to the same number
   */
  public Divisions shown(List<List<Long>> divisions) {
    return Divisions.of(divisions, least);
  }

  /** Parts of a number that everybody knows, or may come to know. */
  public List<ShownCount> parts(List<Long> counts) {
    return Divisions.ofKnown(counts, least);
  }

  /**
   * A count that may be told, in steps: for what goes on changing, so that one look less another
   * does not tell a few.
   */
  public static long inSteps(long count) {
    return Conventional.of(new long[] {count}, Threshold.ROUNDING.number()).counts()[0];
  }
}
