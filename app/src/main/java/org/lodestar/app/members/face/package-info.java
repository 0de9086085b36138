/** The organisations and people that work here, and who is granted what. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.members.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
