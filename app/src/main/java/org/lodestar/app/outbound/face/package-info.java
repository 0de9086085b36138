/** The door, and what lies inside the network and may be called. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.outbound.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
