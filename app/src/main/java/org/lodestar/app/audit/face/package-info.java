/** Writing down who did what, reading it again, and verifying the chain. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.audit.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
