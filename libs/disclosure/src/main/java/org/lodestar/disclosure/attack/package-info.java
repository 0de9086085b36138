/** A reader who tries to work out what was left out, from what was published alone. */
@NullMarked
package org.lodestar.disclosure.attack;

import org.jspecify.annotations.NullMarked;
