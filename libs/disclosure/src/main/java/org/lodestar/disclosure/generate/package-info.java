/** Invented tables, for tests and measurements. */
@NullMarked
package org.lodestar.disclosure.generate;

import org.jspecify.annotations.NullMarked;
