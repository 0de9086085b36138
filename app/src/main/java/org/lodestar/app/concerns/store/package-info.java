/** Rows of concerns, and the sealing of what was written. */
@NullMarked
package org.lodestar.app.concerns.store;

import org.jspecify.annotations.NullMarked;
