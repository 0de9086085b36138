/** Asking in which ward a postcode lies, and keeping the lookup. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.places.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
