/**
 * Numbers that are too small to be told: the one entry for whoever shows how many people there are.
 */
@NullMarked
package org.lodestar.disclosure.small;

import org.jspecify.annotations.NullMarked;
