package org.lodestar.prevalence;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Numbers by chance that can be repeated: each piece of a run has a stream of its own, told by the
 * run's seed, the stage and the number of the piece, so that threads may take pieces in any order.
 *
 * @param seed of the run; printed with the result
 */
public record Seeds(long seed) {
  /** The stream of one piece of one stage. */
  public UniformRandomProvider of(String stage, int piece) {
    long mixed = mix(mix(seed + 0x9E3779B97F4A7C15L * stage.hashCode()) + piece);
    return RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {mixed, mix(mixed)});
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
