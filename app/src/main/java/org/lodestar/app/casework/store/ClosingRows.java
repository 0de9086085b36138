package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CLOSING;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.CaseClosing;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.store.tables.tables.records.ClosingRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** How cases were closed; rows are only ever added. */
@Component
public class ClosingRows {
  private final DSLContext sql;
  private final Cells cells;

  ClosingRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID caseFile) {
    return new Subject(SubjectKind.CASE, caseFile);
  }

  /** Keeps how a case is closed. */
  public void insert(UUID caseFile, CaseClosing closing, UUID worker, Instant now) {
    UUID id = Ids.next();
    sql.insertInto(CLOSING)
        .set(CLOSING.ID, id)
        .set(CLOSING.CASE_FILE, caseFile)
        .set(CLOSING.REASON, closing.reason().name())
        .set(CLOSING.WORDS, cells.seal(subject(caseFile), CLOSING.WORDS, id, closing.words()))
        .set(
            CLOSING.STILL_OPEN, closing.stillOpen().stream().map(Enum::name).toArray(String[]::new))
        .set(CLOSING.CLOSED_BY, worker)
        .set(CLOSING.CLOSED_AT, Columns.at(now))
        .execute();
  }

  /** How a case was closed the last time. */
  public Optional<CaseClosing> last(UUID caseFile) {
    List<ClosingRecord> rows =
        sql.selectFrom(CLOSING)
            .where(CLOSING.CASE_FILE.eq(caseFile))
            .orderBy(CLOSING.CLOSED_AT.desc(), CLOSING.ID.desc())
            .limit(1)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows, CLOSING.ID, row -> subject(row.get(CLOSING.CASE_FILE)), List.of(CLOSING.WORDS));
    return rows.stream()
        .map(
            row ->
                new CaseClosing(
                    CloseReason.valueOf(row.getReason()),
                    opened.text(row, CLOSING.WORDS),
                    Arrays.stream(row.getStillOpen()).map(StepCode::valueOf).toList()))
        .findFirst();
  }
}
