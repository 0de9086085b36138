/** Links as rows. */
@NullMarked
package org.lodestar.app.guests.store;

import org.jspecify.annotations.NullMarked;
