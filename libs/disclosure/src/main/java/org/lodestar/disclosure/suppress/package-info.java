/** Which counts are left out, with two other tables as proof for each small one. */
@NullMarked
package org.lodestar.disclosure.suppress;

import org.jspecify.annotations.NullMarked;
