/** Opening a case in an emergency, and reviewing that. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.breakglass.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
