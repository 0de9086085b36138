/**
 * Settings for lists that nobody has described: looks at the columns, says what each seems to hold,
 * and proposes comparisons and blocking rules with the reason for each.
 */
@NullMarked
package org.lodestar.linkage.propose;

import org.jspecify.annotations.NullMarked;
