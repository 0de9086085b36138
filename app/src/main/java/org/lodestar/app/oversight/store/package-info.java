/** Rows of the plan. */
@NullMarked
package org.lodestar.app.oversight.store;

import org.jspecify.annotations.NullMarked;
