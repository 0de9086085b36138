package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.REDACTION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.redaction.Combination;
import org.lodestar.app.referral.redaction.OutText;
import org.lodestar.app.referral.redaction.Outgoing;
import org.lodestar.app.referral.redaction.Reading;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What leaves of a notification and who read it; sealed, since it speaks of people. */
@Component
public class OutgoingRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext sql;
  private final Vault vault;

  OutgoingRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  private record Content(
      Map<String, List<OutText>> texts,
      Map<String, String> kept,
      Set<Combination.Feature> accepted,
      String reason,
      List<Reading> readings,
      String urgent) {}

  /** What was worked on so far. */
  public Outgoing get(Referral referral) {
    var row = sql.selectFrom(REDACTION).where(REDACTION.ID.eq(referral.id())).fetchOne();
    if (row == null) {
      return Outgoing.none();
    }
    String json =
        vault
            .open(FormRows.subject(referral.person()), place(referral.id()), row.getOutgoing())
            .text();
    Content content = JSON.readValue(json, Content.class);
    return new Outgoing(
        content.texts(),
        content.kept(),
        content.accepted(),
        content.reason(),
        content.readings(),
        content.urgent(),
        row.getVersion());
  }

  /**
   * Keeps it as it stands now.
   *
   * @param secondReadingDue since when it waits for a second reading that it does not wait for
   */
  public void save(
      Referral referral,
      Outgoing outgoing,
      @Nullable Instant secondReadingDue,
      UUID worker,
      Instant now) {
    Content content =
        new Content(
            outgoing.texts(),
            outgoing.kept(),
            outgoing.accepted(),
            outgoing.reason(),
            outgoing.readings(),
            outgoing.urgent());
    byte[] sealed =
        vault.seal(
            FormRows.subject(referral.person()),
            place(referral.id()),
            JSON.writeValueAsString(content));
    int saved =
        sql.insertInto(REDACTION)
            .set(REDACTION.ID, referral.id())
            .set(REDACTION.PERSON, referral.person())
            .set(REDACTION.OUTGOING, sealed)
            .set(REDACTION.SECOND_READING_DUE, at(secondReadingDue))
            .set(REDACTION.SAVED_BY, worker)
            .set(REDACTION.SAVED_AT, at(now))
            .set(REDACTION.VERSION, 1L)
            .onConflict(REDACTION.ID)
            .doUpdate()
            .set(REDACTION.OUTGOING, sealed)
            .set(REDACTION.SECOND_READING_DUE, at(secondReadingDue))
            .set(REDACTION.SAVED_BY, worker)
            .set(REDACTION.SAVED_AT, at(now))
            .set(REDACTION.VERSION, outgoing.version() + 1)
            .where(REDACTION.VERSION.eq(outgoing.version()))
            .execute();
    if (saved != 1) {
      throw new EditClash();
    }
  }

  /** Since when a notification waits for the second reading that it left before. */
  public Optional<Instant> secondReadingDue(UUID form) {
    return sql.select(REDACTION.SECOND_READING_DUE)
        .from(REDACTION)
        .where(REDACTION.ID.eq(form), REDACTION.SECOND_READING_DUE.isNotNull())
        .fetchOptional(row -> row.value1().toInstant());
  }

  /** Notifications that left before their second reading and wait for it, the oldest first. */
  public Map<UUID, Instant> secondReadingsDue() {
    return sql.select(REDACTION.ID, REDACTION.SECOND_READING_DUE)
        .from(REDACTION)
        .where(REDACTION.SECOND_READING_DUE.isNotNull())
        .orderBy(REDACTION.SECOND_READING_DUE, REDACTION.ID)
        .fetchMap(REDACTION.ID, row -> row.value2().toInstant());
  }

  /** Deletes what was worked on for a draft. */
  public void delete(UUID form) {
    sql.deleteFrom(REDACTION).where(REDACTION.ID.eq(form)).execute();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static Place place(UUID row) {
    return new Place("referral", "redaction", "outgoing", row);
  }
}
