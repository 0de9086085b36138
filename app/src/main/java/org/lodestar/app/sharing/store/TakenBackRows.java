package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.TAKEN_BACK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.TakenBack;
import org.lodestar.app.sharing.store.tables.tables.records.TakenBackRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/** Who was given what on a yes that was taken back since. */
@Component
public class TakenBackRows {
  private static final int MOST = 200;

  private final DSLContext sql;
  private final SharingCells cells;

  TakenBackRows(DSLContext sql, SharingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps one. */
  public void insert(TakenBack taken) {
    TakenBackRecord row = new TakenBackRecord();
    row.setId(taken.id());
    row.setCaseFile(taken.caseFile());
    row.setPerson(taken.person());
    row.setConsentKind(taken.consent().name());
    row.setOrganisation(taken.organisation());
    row.setReceiver(taken.receiver());
    row.setWay(taken.way());
    row.setWhom(
        cells.seal(
            ShareRows.subject(taken.person()),
            TAKEN_BACK.WHOM,
            taken.id(),
            Objects.requireNonNull(taken.whom())));
    row.setHref(taken.href());
    row.setGivenOn(taken.givenOn());
    row.setTakenAt(Columns.at(taken.takenAt()));
    sql.insertInto(TAKEN_BACK).set(row).execute();
  }

  /** When this yes was taken back last with something given on it. */
  public Optional<Instant> last(UUID person, ConsentKind kind) {
    return sql.select(DSL.max(TAKEN_BACK.TAKEN_AT))
        .from(TAKEN_BACK)
        .where(TAKEN_BACK.PERSON.eq(person), TAKEN_BACK.CONSENT_KIND.eq(kind.name()))
        .fetchOptional(0, OffsetDateTime.class)
        .map(OffsetDateTime::toInstant);
  }

  /** All about a person, with whom it was, the newest first. */
  public List<TakenBack> ofPerson(UUID person) {
    List<TakenBackRecord> rows =
        sql.selectFrom(TAKEN_BACK)
            .where(TAKEN_BACK.PERSON.eq(person))
            .orderBy(TAKEN_BACK.TAKEN_AT.desc(), TAKEN_BACK.ID)
            .fetch();
    SharingCells.Opened opened =
        cells.open(
            rows,
            TAKEN_BACK.ID,
            row -> ShareRows.subject(row.get(TAKEN_BACK.PERSON)),
            List.of(TAKEN_BACK.WHOM));
    return rows.stream().map(row -> taken(row, opened.text(row, TAKEN_BACK.WHOM))).toList();
  }

  /** What an organisation was given so, without who there, the newest first. */
  public List<TakenBack> receivedBy(UUID organisation) {
    return list(TAKEN_BACK.RECEIVER.eq(organisation));
  }

  /** What bodies without an account were given so by an organisation, and nobody told them yet. */
  public List<TakenBack> toTell(UUID organisation) {
    return list(
        TAKEN_BACK
            .ORGANISATION
            .eq(organisation)
            .and(TAKEN_BACK.RECEIVER.isNull())
            .and(TAKEN_BACK.SETTLED.isNull()));
  }

  private List<TakenBack> list(Condition which) {
    return sql.selectFrom(TAKEN_BACK)
        .where(which)
        .orderBy(TAKEN_BACK.TAKEN_AT.desc(), TAKEN_BACK.ID)
        .limit(MOST)
        .fetch(row -> taken(row, null));
  }

  /** Keeps what became of one; the last word counts. */
  public boolean settle(UUID id, TakenBack.Settled settled, UUID worker, Instant now) {
    return sql.update(TAKEN_BACK)
            .set(TAKEN_BACK.SETTLED, settled.name())
            .set(TAKEN_BACK.SETTLED_BY, worker)
            .set(TAKEN_BACK.SETTLED_AT, Columns.at(now))
            .where(TAKEN_BACK.ID.eq(id))
            .execute()
        > 0;
  }

  private static TakenBack taken(TakenBackRecord row, @Nullable PersonalText whom) {
    return new TakenBack(
        row.getId(),
        row.getCaseFile(),
        row.getPerson(),
        ConsentKind.valueOf(row.getConsentKind()),
        row.getOrganisation(),
        row.getReceiver(),
        row.getWay(),
        whom,
        row.getHref(),
        row.getGivenOn(),
        row.getTakenAt().toInstant(),
        Columns.constant(TakenBack.Settled.class, row.getSettled()));
  }
}
