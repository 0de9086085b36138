/**
 * How much each grade of agreement says, learnt from the lists themselves: u from pairs taken at
 * random, m and lambda by expectation and maximisation over counted agreement patterns.
 */
@NullMarked
package org.lodestar.linkage.train;

import org.jspecify.annotations.NullMarked;
