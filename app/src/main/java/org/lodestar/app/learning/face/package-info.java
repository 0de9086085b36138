/** What a course says, and how many walked through it. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.learning.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
