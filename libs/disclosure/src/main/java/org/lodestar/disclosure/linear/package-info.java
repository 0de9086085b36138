/** What sums of bases can be, given what was published, by linear programming. */
@NullMarked
package org.lodestar.disclosure.linear;

import org.jspecify.annotations.NullMarked;
