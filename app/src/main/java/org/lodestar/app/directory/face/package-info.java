/** Asking for a service or a number, and keeping them. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.directory.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
