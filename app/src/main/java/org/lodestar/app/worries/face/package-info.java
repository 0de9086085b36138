/** Writing of what one met at work, coming back to it, and the forms of partner bodies. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.worries.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
