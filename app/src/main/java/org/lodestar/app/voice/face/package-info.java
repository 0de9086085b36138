/** The verbs of what residents and advisers said. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.voice.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
