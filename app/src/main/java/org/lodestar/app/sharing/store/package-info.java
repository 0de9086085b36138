/** Rows of sharing. */
@NullMarked
package org.lodestar.app.sharing.store;

import org.jspecify.annotations.NullMarked;
