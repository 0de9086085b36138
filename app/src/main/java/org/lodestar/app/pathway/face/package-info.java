/** The local pathway as it is read, drafted, replayed and kept going. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.pathway.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
