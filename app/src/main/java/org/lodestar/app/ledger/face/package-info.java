/** Telling facts, taking them over, tallying and closing periods. */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.ledger.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
