/**
 * A linkage that follows an earlier one: cluster numbers that stay, a log of what became of them,
 * and a prepared index in which one record is looked up at once.
 */
@NullMarked
package org.lodestar.linkage.update;

import org.jspecify.annotations.NullMarked;
