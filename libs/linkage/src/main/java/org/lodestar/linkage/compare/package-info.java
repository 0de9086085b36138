/**
 * Conditions made ready to run: what depends on one record is worked out once for each distinct
 * value, what depends on two is a number compared with a threshold. Gives the level of a pair.
 */
@NullMarked
package org.lodestar.linkage.compare;

import org.jspecify.annotations.NullMarked;
