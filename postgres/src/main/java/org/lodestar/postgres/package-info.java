/** A real PostgreSQL server run as a child process: for a single box, for the build, for tests. */
@NullMarked
package org.lodestar.postgres;

import org.jspecify.annotations.NullMarked;
