/** Drawing a sample, judging it, and closing an audit. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.pathwayaudit.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
