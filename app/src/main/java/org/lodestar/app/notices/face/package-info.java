/** Sending what is due, and the wishes of those who are called. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.notices.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
