/** The cube that the codes of all dimensions span, and what is true in it. */
@NullMarked
package org.lodestar.disclosure.cube;

import org.jspecify.annotations.NullMarked;
