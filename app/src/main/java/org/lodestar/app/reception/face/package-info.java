/** Arranging where people are received. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.reception.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
