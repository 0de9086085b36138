/** Calling, holding and minuting meetings. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.meetings.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
