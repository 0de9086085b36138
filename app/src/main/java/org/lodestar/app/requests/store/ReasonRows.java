package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.REASON;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.store.tables.tables.records.ReasonRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** Why another look ended as it did, and why something was turned back, as rows. */
@Component
public class ReasonRows {
  private final DSLContext sql;
  private final InformationCells cells;

  ReasonRows(DSLContext sql, InformationCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID request) {
    return new Subject(SubjectKind.DATA_REQUEST, request);
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(REASON.REQUEST));
  }

  /** Keeps why. */
  public void save(
      UUID request, InformationEvent event, UUID worker, Instant at, PersonalText words) {
    UUID id = Ids.next();
    sql.insertInto(REASON)
        .set(REASON.ID, id)
        .set(REASON.REQUEST, request)
        .set(REASON.EVENT, event.name())
        .set(REASON.WORKER, worker)
        .set(REASON.AT, at.atOffset(ZoneOffset.UTC))
        .set(
            REASON.WORDS,
            Objects.requireNonNull(cells.seal(subject(request), REASON.WORDS, id, words)))
        .execute();
  }

  /** Why it happened last. */
  public Optional<PersonalText> find(UUID request, InformationEvent event) {
    List<ReasonRecord> rows =
        sql.selectFrom(REASON)
            .where(REASON.REQUEST.eq(request), REASON.EVENT.eq(event.name()))
            .orderBy(REASON.AT.desc(), REASON.ID.desc())
            .limit(1)
            .fetch();
    InformationCells.Opened opened =
        cells.open(rows, REASON.ID, ReasonRows::subjectOf, List.of(REASON.WORDS));
    return rows.stream().map(row -> opened.must(row, REASON.WORDS)).findFirst();
  }
}
