package org.lodestar.app.concerns.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.SchemaSeal;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the texts of this schema; nothing written is stored as nothing. */
@Component
class Sealing {
  private final SchemaSeal seal;

  Sealing(Vault vault) {
    this.seal = new SchemaSeal(vault, "concerns");
  }

  /** The key of what was told, and of the talk and work that follow. */
  static Subject report(UUID concern) {
    return new Subject(SubjectKind.REPORT, concern);
  }

  /** The key of the reporter's identity. */
  static Subject contact(UUID reporter) {
    return new Subject(SubjectKind.REPORTER_CONTACT, reporter);
  }

  byte @Nullable [] close(Subject subject, String table, String column, UUID row, String text) {
    return seal.close(subject, table, column, row, text);
  }

  byte[] must(Subject subject, String table, String column, UUID row, String text) {
    return seal.must(subject, table, column, row, text);
  }

  String open(Subject subject, String table, String column, UUID row, byte @Nullable [] sealed) {
    return seal.open(subject, table, column, row, sealed);
  }
}
