package org.lodestar.prevalence.resample;

/**
 * The estimate with one person fewer of a history.
 *
 * @param history that loses the person, as a bit mask
 * @param people who have it, each of whom could be the one
 * @param estimate people in all, NaN where there is none
 */
public record DeleteOne(int history, long people, double estimate) {}
