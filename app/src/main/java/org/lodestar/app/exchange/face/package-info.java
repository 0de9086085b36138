/** Taking a case out, and leaving out whoever does not want to be in it. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.exchange.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
