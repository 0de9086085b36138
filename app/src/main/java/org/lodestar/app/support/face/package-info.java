/** Needs, plans, services, outcomes and advocacy, as they are written and read. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.support.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
