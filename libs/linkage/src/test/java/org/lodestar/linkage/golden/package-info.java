/**
 * Golden vectors: lists, models and what every engine must make of them, as data, with a runner
 * that any module can call.
 */
@NullMarked
package org.lodestar.linkage.golden;

import org.jspecify.annotations.NullMarked;
