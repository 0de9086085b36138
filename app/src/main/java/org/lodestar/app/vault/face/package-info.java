/**
 * Sealing, opening, finding and forgetting; keys that are turned; secrets and receipts that people
 * hold.
 */
@NamedInterface("face")
@NullMarked
package org.lodestar.app.vault.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
