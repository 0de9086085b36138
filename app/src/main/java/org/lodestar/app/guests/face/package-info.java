/** The verbs of links: asking, sending, opening, ending. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.guests.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
