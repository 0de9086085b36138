/** Taking requests, answering them, and what goes into a bundle. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.rights.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
