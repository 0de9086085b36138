/**
 * How many entities stand on which lists, with what linkage does not know about it: false and
 * missed links of each two lists, and of each cell of the overlap table, worked out without truth.
 */
@NullMarked
package org.lodestar.linkage.overlap;

import org.jspecify.annotations.NullMarked;
