/** The verbs of boards: who sits, what is on the table, what was decided and is to be done. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.boards.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
