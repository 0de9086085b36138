/** Bayesian thresholding: all pairs of lists shrunk, and those kept that stand out. */
@NullMarked
package org.lodestar.prevalence.shrink;

import org.jspecify.annotations.NullMarked;
