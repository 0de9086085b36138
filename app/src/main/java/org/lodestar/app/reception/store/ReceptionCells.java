package org.lodestar.app.reception.store;

import org.lodestar.app.vault.SealedCells;
import org.lodestar.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the cells of this module's tables. */
@Component
class ReceptionCells extends SealedCells {
  ReceptionCells(Vault vault) {
    super(vault, "reception");
  }
}
