/** Editions of the lookup in the database. */
@NullMarked
package org.lodestar.app.places.store;

import org.jspecify.annotations.NullMarked;
