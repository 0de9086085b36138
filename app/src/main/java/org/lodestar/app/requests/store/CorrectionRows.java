package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.CORRECTION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.requests.Correction;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.requests.store.tables.tables.records.CorrectionRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.statute.InformationLaw;
import org.springframework.stereotype.Component;

/** How what was asked stood before it was put right, as rows that only come. */
@Component
public class CorrectionRows {
  private final DSLContext sql;
  private final InformationCells cells;

  CorrectionRows(DSLContext sql, InformationCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID request) {
    return new Subject(SubjectKind.DATA_REQUEST, request);
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(CORRECTION.REQUEST));
  }

  /** Keeps how it stood; words that stay are not kept twice. */
  public void save(UUID request, Asked before, Asked after, UUID worker, Instant at) {
    UUID id = Ids.next();
    @Nullable PersonalText theirs =
        before.theirs().text().equals(after.theirs().text()) ? null : before.theirs();
    @Nullable PersonalText wish =
        before.wish().text().equals(after.wish().text()) ? null : before.wish();
    sql.insertInto(CORRECTION)
        .set(CORRECTION.ID, id)
        .set(CORRECTION.REQUEST, request)
        .set(CORRECTION.WORKER, worker)
        .set(CORRECTION.AT, at.atOffset(ZoneOffset.UTC))
        .set(CORRECTION.LAW, before.law().name())
        .set(CORRECTION.RECEIVED_ON, before.received())
        .set(CORRECTION.THEIRS, cells.seal(subject(request), CORRECTION.THEIRS, id, theirs))
        .set(CORRECTION.WISH, cells.seal(subject(request), CORRECTION.WISH, id, wish))
        .execute();
  }

  /** Those of a request, the latest first. */
  public List<Correction> list(UUID request) {
    List<CorrectionRecord> rows =
        sql.selectFrom(CORRECTION)
            .where(CORRECTION.REQUEST.eq(request))
            .orderBy(CORRECTION.AT.desc(), CORRECTION.ID.desc())
            .fetch();
    InformationCells.Opened opened =
        cells.open(
            rows,
            CORRECTION.ID,
            CorrectionRows::subjectOf,
            List.of(CORRECTION.THEIRS, CORRECTION.WISH));
    return rows.stream()
        .map(
            row ->
                new Correction(
                    row.getAt().toInstant(),
                    InformationLaw.valueOf(row.getLaw()),
                    row.getReceivedOn(),
                    opened.text(row, CORRECTION.THEIRS),
                    opened.text(row, CORRECTION.WISH)))
        .toList();
  }
}
