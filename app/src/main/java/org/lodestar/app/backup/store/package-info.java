/** Parts of a backup as files, and the rows of a whole database. */
@NullMarked
package org.lodestar.app.backup.store;

import org.jspecify.annotations.NullMarked;
