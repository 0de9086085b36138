/** The plan as rows. */
@NullMarked
package org.lodestar.app.strategy.store;

import org.jspecify.annotations.NullMarked;
