/** The verbs of the self-assessment. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.maturity.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
