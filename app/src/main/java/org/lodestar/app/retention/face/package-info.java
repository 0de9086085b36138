/** Rules, holds and disposals, and what is left of a record. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.retention.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
