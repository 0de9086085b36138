/** Hierarchical log-linear models, as text and as sets of list combinations. */
@NullMarked
package org.lodestar.prevalence.model;

import org.jspecify.annotations.NullMarked;
