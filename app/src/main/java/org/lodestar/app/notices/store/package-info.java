/** The queue of notices in the database. */
@NullMarked
package org.lodestar.app.notices.store;

import org.jspecify.annotations.NullMarked;
