/** Counts rounded to multiples of a base. */
@NullMarked
package org.lodestar.disclosure.round;

import org.jspecify.annotations.NullMarked;
