/** Averaging over all decomposable graphs of lists, exactly. */
@NullMarked
package org.lodestar.prevalence.graph;

import org.jspecify.annotations.NullMarked;
