package org.lodestar.app.casework.store;

import org.lodestar.app.vault.SealedCells;
import org.lodestar.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the cells of this module's tables. */
@Component
class Cells extends SealedCells {
  Cells(Vault vault) {
    super(vault, "casework");
  }
}
