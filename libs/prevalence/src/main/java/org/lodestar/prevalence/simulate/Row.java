package org.lodestar.prevalence.simulate;

import java.util.Map;

/**
 * How well a method did on many tables of one made-up population.
 *
 * @param truth its name
 * @param people in it, N
 * @param method the candidate's name
 * @param tables how many were drawn
 * @param seen median of people seen
 * @param overlap median of people on two lists or more
 * @param low a twentieth of estimates over N lie below this
 * @param median of estimates over N
 * @param high a twentieth of estimates over N lie above this
 * @param logError root of the mean squared logarithm of estimate over N
 * @param coverage by level in hundred: of tables with an interval, the share whose interval holds N
 * @param width by level: median of the width of intervals over N
 * @param refused share of tables of which no total would be shown
 * @param none share of tables without an estimate
 */
public record Row(
    String truth,
    int people,
    String method,
    int tables,
    double seen,
    double overlap,
    double low,
    double median,
    double high,
    double logError,
    Map<Integer, Double> coverage,
    Map<Integer, Double> width,
    double refused,
    double none) {}
