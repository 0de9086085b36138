package org.lodestar.prevalence.resample;

/**
 * A whole way from a table to estimates, its choice of a model included. Of one thread: it may use
 * scratch.
 */
@FunctionalInterface
public interface Estimator {
  /**
   * @param counts people by history; not to be kept
   * @param estimates receives people in all, one for each variant of the way, NaN where there is
   *     none
   */
  void estimate(long[] counts, double[] estimates);
}
