package org.lodestar.prevalence.select;

/**
 * A pair that was looked at last, and came in or not.
 *
 * @param pair its two lists, as a bit mask
 * @param aic of the model with it
 * @param p of its parameter by Wald's test; 1 at minus infinity, where the test says nothing
 * @param total people in all with it
 * @param came whether it came in
 */
public record AicStep(int pair, double aic, double p, double total, boolean came) {}
