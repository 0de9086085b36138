/** Boards and their meetings as rows. */
@NullMarked
package org.lodestar.app.boards.store;

import org.jspecify.annotations.NullMarked;
