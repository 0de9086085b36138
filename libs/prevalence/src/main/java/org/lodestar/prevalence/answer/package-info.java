/**
 * What can be told: all methods side by side, what was assumed, what warns, and whether a total may
 * be shown at all.
 */
@NullMarked
package org.lodestar.prevalence.answer;

import org.jspecify.annotations.NullMarked;
