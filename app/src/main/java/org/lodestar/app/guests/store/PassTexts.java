package org.lodestar.app.guests.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.store.tables.tables.records.PassRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.SchemaSeal;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Who is asked, sealed under a key of each link. */
@Component
public class PassTexts {
  private static final String TABLE = "pass";

  private final Vault vault;
  private final SchemaSeal seal;

  PassTexts(Vault vault) {
    this.vault = vault;
    this.seal = new SchemaSeal(vault, "guests");
  }

  /** Whose key seals what is known of a guest, and what they write. */
  public static Subject subject(UUID pass) {
    return new Subject(SubjectKind.GUEST, pass);
  }

  /** Seals who is asked into a new row. */
  public void close(PassRecord row, Pass.Who who) {
    UUID id = row.getId();
    PersonalText email = who.email();
    row.setName(seal.must(subject(id), TABLE, "name", id, who.name().text()));
    row.setOrganisation(
        seal.must(subject(id), TABLE, "organisation", id, who.organisation().text()));
    row.setEmail(email == null ? null : seal.must(subject(id), TABLE, "email", id, email.text()));
  }

  /** Who is asked; null once they are forgotten. */
  public Pass.@Nullable Who open(PassRecord row) {
    if (row.getName() == null) {
      return null;
    }
    return new Pass.Who(
        PersonalText.of(text(row, "name", row.getName())),
        PersonalText.of(text(row, "organisation", row.getOrganisation())),
        PersonalText.typed(text(row, "email", row.getEmail())));
  }

  /** Seals what a guest reads besides the title into a new row. */
  public void close(PassRecord row, Pass.Told told) {
    UUID id = row.getId();
    PersonalText about = told.about();
    row.setAbout(about == null ? null : seal.must(subject(id), TABLE, "about", id, about.text()));
    row.setRing(seal.must(subject(id), TABLE, "ring", id, told.ring().text()));
  }

  /** What a guest reads besides the title; null where that is nothing. */
  public Pass.@Nullable Told told(PassRecord row) {
    return row.getRing() == null
        ? null
        : new Pass.Told(
            PersonalText.typed(text(row, "about", row.getAbout())),
            PersonalText.of(text(row, "ring", row.getRing())));
  }

  /** Seals into a row why it was ended. */
  public void closeEnd(PassRecord row, String why) {
    row.setEndedWhy(seal.must(subject(row.getId()), TABLE, "ended_why", row.getId(), why));
  }

  /** Why it was ended; else empty. */
  public String endedWhy(PassRecord row) {
    return text(row, "ended_why", row.getEndedWhy());
  }

  private String text(PassRecord row, String column, byte @Nullable [] sealed) {
    return seal.open(subject(row.getId()), TABLE, column, row.getId(), sealed);
  }

  /** Forgets for whom a link was, and what they wrote that nobody took over. */
  public void forget(PassRecord row) {
    vault.forget(subject(row.getId()));
    row.setName(null);
    row.setEmail(null);
    row.setOrganisation(null);
    row.setAbout(null);
    row.setRing(null);
    row.setEndedWhy(null);
  }
}
