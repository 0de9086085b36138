/** Rounds and scores as rows. */
@NullMarked
package org.lodestar.app.maturity.store;

import org.jspecify.annotations.NullMarked;
