/** Proposing, offering, reading and ending what is given out. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.sharing.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
