package org.lodestar.app.worries.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.SchemaSeal;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the texts of this schema; nothing written is stored as nothing. */
@Component
class WorrySealing {
  private final SchemaSeal seal;

  WorrySealing(Vault vault) {
    this.seal = new SchemaSeal(vault, "worries");
  }

  /** The key of the concern: what its writer told besides dies with it. */
  static Subject report(UUID concern) {
    return new Subject(SubjectKind.REPORT, concern);
  }

  byte[] must(Subject subject, String table, String column, UUID row, String text) {
    return seal.must(subject, table, column, row, text);
  }

  String open(Subject subject, String table, String column, UUID row, byte @Nullable [] sealed) {
    return seal.open(subject, table, column, row, sealed);
  }
}
