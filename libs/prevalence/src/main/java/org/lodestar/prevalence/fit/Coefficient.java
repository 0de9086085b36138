package org.lodestar.prevalence.fit;

/**
 * A parameter as it was fitted.
 *
 * @param theta its set of lists as a bit mask, 0 for the constant
 * @param value b_theta; minus infinity where nobody is on all lists of theta
 * @param error standard error from the inverse information; NaN at minus infinity
 */
public record Coefficient(int theta, double value, double error) {
  public boolean isMinusInfinity() {
    return value == Double.NEGATIVE_INFINITY;
  }
}
