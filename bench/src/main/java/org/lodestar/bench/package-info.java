/** Load and speed, measured; never asserted by a test. */
@NullMarked
package org.lodestar.bench;

import org.jspecify.annotations.NullMarked;
