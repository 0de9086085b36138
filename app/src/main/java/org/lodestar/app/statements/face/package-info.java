/** The verbs of statements, the charter and duties. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.statements.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
