/** Requests for information, step by step, and the list of those that were answered. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.requests.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
