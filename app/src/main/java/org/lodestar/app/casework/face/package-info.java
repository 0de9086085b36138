/** What is asked of the case file and done to it. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.casework.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
