package org.lodestar.prevalence.select;

import org.lodestar.prevalence.model.Model;

/**
 * A model and how it did.
 *
 * @param bic {@code k log(n) - 2 logLik}
 * @param total people in all
 */
public record Ranked(Model model, double bic, double total) {}
