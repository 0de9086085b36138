/** What lies in the bases of the cube, as far as tables and releases say. */
@NullMarked
package org.lodestar.disclosure.truth;

import org.jspecify.annotations.NullMarked;
