package org.lodestar.gain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By how much people changed in the mean, and how sure that is. It is about those who answered both
 * times: whoever stopped on the way is not in it, and had often learned less. A gain beside a
 * course proves no cause.
 *
 * @param people how many answered both times
 * @param mean points after less points before; below nought for a loss
 * @param spread the standard deviation of the changes, in points, over one person less
 * @param interval the mean ± t(n−1; .975) · spread / √n (Student 1908), cut to what is possible
 * @param resampled the middle 95 in 100 of means that were drawn again from the same counts
 *     (percentile bootstrap, Efron 1979); null where there are so many people that it adds nothing
 * @param cautions why it has to be read with care; none for most
 */
public record Gain(
    long people,
    double mean,
    double spread,
    Interval interval,
    @Nullable Interval resampled,
    Set<Caution> cautions) {
  /** From so many people on an interval needs no word of care. */
  public static final int ENOUGH = 20;

  public Gain {
    Set<Caution> kept = EnumSet.noneOf(Caution.class);
    kept.addAll(cautions);
    cautions = Collections.unmodifiableSet(kept);
  }

  /** The same in other points; what has to be read with care stays so. */
  Gain times(double factor) {
    return new Gain(
        people,
        mean * factor,
        spread * factor,
        interval.times(factor),
        resampled == null ? null : resampled.times(factor),
        cautions);
  }
}
