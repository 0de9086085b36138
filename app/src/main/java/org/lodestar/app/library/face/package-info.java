/** Documents, guides, panels and translations, as they are read and kept. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.library.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
