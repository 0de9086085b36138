/**
 * What the Bayesian methods share: which tables they take, how draws by chance are judged and
 * summed up.
 */
@NullMarked
package org.lodestar.prevalence.bayes;

import org.jspecify.annotations.NullMarked;
