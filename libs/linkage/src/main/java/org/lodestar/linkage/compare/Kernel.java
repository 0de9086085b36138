package org.lodestar.linkage.compare;

import org.lodestar.linkage.text.Glyphs;

/** A number from two texts. For several threads at once. */
interface Kernel {
  double of(Glyphs a, Glyphs b);

  /** Never less than {@link #of}, and cheaper where it can be. */
  default double atMost(Glyphs a, Glyphs b) {
    return Double.POSITIVE_INFINITY;
  }

  /** Whether the number does not exceed a threshold; cheaper where it can be. */
  default boolean within(Glyphs a, Glyphs b, double threshold) {
    return of(a, b) <= threshold;
  }
}
