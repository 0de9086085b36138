package org.lodestar.app.requests.store;

import org.lodestar.app.vault.face.SealedCells;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/**
 * Seals and opens the cells of this module's tables. The table of requests stood in another room
 * first: the name of that room was bound into what was sealed there, and stays its label, so that
 * nothing had to be opened to move it.
 */
@Component
class InformationCells extends SealedCells {
  private static final String FIRST_ROOM = "rights";

  InformationCells(Vault vault) {
    super(vault, FIRST_ROOM);
  }
}
