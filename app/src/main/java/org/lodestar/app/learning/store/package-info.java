/** The tables and files of courses. */
@NullMarked
package org.lodestar.app.learning.store;

import org.jspecify.annotations.NullMarked;
