package org.lodestar.app.casework.store;

import org.lodestar.app.vault.face.SealedCells;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the cells of this module's tables. */
@Component
class Cells extends SealedCells {
  Cells(Vault vault) {
    super(vault, "casework");
  }
}
