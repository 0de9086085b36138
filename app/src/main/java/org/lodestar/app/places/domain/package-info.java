/** Postcodes and lookups as files bring them. */
@NullMarked
package org.lodestar.app.places.domain;

import org.jspecify.annotations.NullMarked;
