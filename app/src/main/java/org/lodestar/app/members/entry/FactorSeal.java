package org.lodestar.app.members.entry;

import java.util.UUID;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens the seeds of second factors. Nobody but the worker can have one opened. */
@Component
class FactorSeal {
  private final Vault vault;

  FactorSeal(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(UUID person, String column, FactorSecret secret) {
    return vault.seal(subject(person), place(person, column), secret.base32());
  }

  FactorSecret open(UUID person, String column, byte[] closed) {
    return FactorSecret.of(vault.open(subject(person), place(person, column), closed).text());
  }

  private static Subject subject(UUID person) {
    return new Subject(SubjectKind.WORKER, person);
  }

  private static Place place(UUID person, String column) {
    return new Place("members", "factor", column, person);
  }
}
