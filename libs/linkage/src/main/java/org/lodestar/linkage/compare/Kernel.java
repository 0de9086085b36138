package org.lodestar.linkage.compare;

import org.lodestar.linkage.text.Glyphs;

/** A number from two texts. For several threads at once. */
interface Kernel {
  double of(Glyphs a, Glyphs b);

  /** Never less than {@link #of}, and cheaper where it can be. */
  default double atMost(Glyphs a, Glyphs b) {
    return Double.POSITIVE_INFINITY;
  }

  /** The number where it does not exceed the most, else any that does; cheaper where it can be. */
  default double upTo(Glyphs a, Glyphs b, double most) {
    return of(a, b);
  }
}
