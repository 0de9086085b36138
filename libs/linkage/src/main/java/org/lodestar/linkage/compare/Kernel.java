package org.lodestar.linkage.compare;

import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.text.Glyphs;
import org.lodestar.linkage.text.Outlines;

/** A number from two texts. For several threads at once. */
interface Kernel {
  double of(Glyphs a, Glyphs b);

  /** Whether the number grows with what the texts do not share. */
  default boolean isDistance() {
    return false;
  }

  /** Never less than {@link #of}, and cheaper where it can be. */
  default double atMost(Glyphs a, Glyphs b) {
    return Double.POSITIVE_INFINITY;
  }

  /**
   * How many characters two texts of these lengths share at least where the number is on the good
   * side of a threshold: not below it for a similarity, not above it for a distance. 0 where that
   * is not known.
   */
  default int leastShared(int lengthA, int lengthB, double threshold) {
    return 0;
  }

  /** The same number of two packed texts. */
  @FunctionalInterface
  interface OfPacked {
    /**
     * The number where the texts share so many characters; else perhaps 0.
     *
     * @param all the outlines of all texts of the column
     * @param one the place of the first among them
     * @param other the place of the second
     */
    double of(Outlines all, int one, int other, int leastShared);
  }

  /** How it is told from outlines; null where it cannot be. */
  default @Nullable OfPacked ofPacked() {
    return null;
  }

  /** The number where it does not exceed the most, else any that does; cheaper where it can be. */
  default double upTo(Glyphs a, Glyphs b, double most) {
    return of(a, b);
  }
}
