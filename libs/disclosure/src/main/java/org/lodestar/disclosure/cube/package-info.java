/** The cube that the codes of all dimensions span. */
@NullMarked
package org.lodestar.disclosure.cube;

import org.jspecify.annotations.NullMarked;
