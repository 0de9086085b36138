package org.lodestar.prevalence.answer;

/**
 * How well a fitted model does.
 *
 * @param logLik log-likelihood over the fitted cells
 * @param deviance twice what the saturated model does better
 * @param aic 2 k - 2 logLik, k counting parameters at minus infinity
 * @param bic k log(people) - 2 logLik
 */
public record Figures(double logLik, double deviance, double aic, double bic) {}
