/** Estimates that need no search for a model: two lists, and a lower bound. */
@NullMarked
package org.lodestar.prevalence.simple;

import org.jspecify.annotations.NullMarked;
