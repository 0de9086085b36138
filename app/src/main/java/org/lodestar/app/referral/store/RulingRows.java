package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.REDACTION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.redaction.Combination;
import org.lodestar.app.referral.redaction.Ruling;
import org.lodestar.app.referral.redaction.Rulings;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Decisions about passages; sealed, since replaced words and reasons may speak of people. */
@Component
public class RulingRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext sql;
  private final Vault vault;

  RulingRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  private record Content(
      Map<String, Ruling> marks, Set<Combination.Feature> accepted, String reason) {}

  /** What was decided so far. */
  public Rulings get(Referral referral) {
    var row = sql.selectFrom(REDACTION).where(REDACTION.ID.eq(referral.id())).fetchOne();
    if (row == null) {
      return Rulings.none();
    }
    String json =
        vault
            .open(FormRows.subject(referral.person()), place(referral.id()), row.getRulings())
            .text();
    Content content = JSON.readValue(json, Content.class);
    return new Rulings(content.marks(), content.accepted(), content.reason(), row.getVersion());
  }

  /** Keeps what is decided now. */
  public void save(Referral referral, Rulings rulings, UUID worker, Instant now) {
    Content content = new Content(rulings.marks(), rulings.accepted(), rulings.reason());
    byte[] sealed =
        vault.seal(
            FormRows.subject(referral.person()),
            place(referral.id()),
            JSON.writeValueAsString(content));
    int saved =
        rulings.version() == 0
            ? insert(referral, sealed, worker, now)
            : update(referral, sealed, rulings.version(), worker, now);
    if (saved != 1) {
      throw new EditClash();
    }
  }

  private int insert(Referral referral, byte[] sealed, UUID worker, Instant now) {
    return sql.insertInto(REDACTION)
        .set(REDACTION.ID, referral.id())
        .set(REDACTION.PERSON, referral.person())
        .set(REDACTION.RULINGS, sealed)
        .set(REDACTION.SAVED_BY, worker)
        .set(REDACTION.SAVED_AT, now.atOffset(ZoneOffset.UTC))
        .set(REDACTION.VERSION, 1L)
        .onConflictDoNothing()
        .execute();
  }

  private int update(Referral referral, byte[] sealed, long version, UUID worker, Instant now) {
    return sql.update(REDACTION)
        .set(REDACTION.RULINGS, sealed)
        .set(REDACTION.SAVED_BY, worker)
        .set(REDACTION.SAVED_AT, now.atOffset(ZoneOffset.UTC))
        .set(REDACTION.VERSION, version + 1)
        .where(REDACTION.ID.eq(referral.id()), REDACTION.VERSION.eq(version))
        .execute();
  }

  /** Deletes the decisions about a draft. */
  public void delete(UUID form) {
    sql.deleteFrom(REDACTION).where(REDACTION.ID.eq(form)).execute();
  }

  private static Place place(UUID row) {
    return new Place("referral", "redaction", "rulings", row);
  }
}
