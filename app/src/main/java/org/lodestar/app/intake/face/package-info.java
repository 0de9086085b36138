/** Keeping what is taken down for others, splitting an e-mail, and handing it in. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.intake.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
