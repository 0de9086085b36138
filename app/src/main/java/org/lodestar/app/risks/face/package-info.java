/** The verbs of risks, threats and sectors. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.risks.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
