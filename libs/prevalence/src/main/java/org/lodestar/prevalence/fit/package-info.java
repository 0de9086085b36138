/**
 * One log-linear model and one table: does an estimate exist, is there only one, and what is it.
 */
@NullMarked
package org.lodestar.prevalence.fit;

import org.jspecify.annotations.NullMarked;
