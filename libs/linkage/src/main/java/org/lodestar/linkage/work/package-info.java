/** Several threads at once, and work that can be broken off. */
@NullMarked
package org.lodestar.linkage.work;

import org.jspecify.annotations.NullMarked;
