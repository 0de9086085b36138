/** The command line over the libraries. May import {@code vocabulary} and {@code statute}. */
@NullMarked
package org.lodestar.cli;

import org.jspecify.annotations.NullMarked;
