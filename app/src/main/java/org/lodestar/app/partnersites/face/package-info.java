/** Listing pages of partners, looking at them, and saying what is to be mended. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.partnersites.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
