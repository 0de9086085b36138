/**
 * Raising a concern, keeping in touch about it, working on it, handing it over, and what is counted
 * of it.
 */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.concerns.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
