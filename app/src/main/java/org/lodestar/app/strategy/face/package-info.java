/** The verbs of the plan: bodies, strategies, actions, what is said of them and what proves it. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.strategy.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
