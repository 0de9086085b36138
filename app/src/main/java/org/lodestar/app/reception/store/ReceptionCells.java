package org.lodestar.app.reception.store;

import org.lodestar.app.vault.face.SealedCells;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the cells of this module's tables. */
@Component
class ReceptionCells extends SealedCells {
  ReceptionCells(Vault vault) {
    super(vault, "reception");
  }
}
