/**
 * Made-up lists of made-up people with known truth: several lists that overlap, each with its own
 * gaps and mistakes, so that linkage and the estimates built on it can be measured. The county is
 * the invented Lanternshire, and a seed decides everything.
 */
@NullMarked
package org.lodestar.linkage.generate;

import org.jspecify.annotations.NullMarked;
