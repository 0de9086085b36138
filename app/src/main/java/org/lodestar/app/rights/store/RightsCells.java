package org.lodestar.app.rights.store;

import org.lodestar.app.vault.face.SealedCells;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the cells of this module's tables. */
@Component
class RightsCells extends SealedCells {
  RightsCells(Vault vault) {
    super(vault, "rights");
  }
}
