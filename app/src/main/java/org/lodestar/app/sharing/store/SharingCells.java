package org.lodestar.app.sharing.store;

import org.lodestar.app.vault.face.SealedCells;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the cells of this module's tables. */
@Component
class SharingCells extends SealedCells {
  SharingCells(Vault vault) {
    super(vault, "sharing");
  }
}
