package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.ASK_ATTEMPT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.AskAttemptRecord;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** That an adult could not be asked: each try. Rows are only ever added. */
@Component
public class AskRows {
  private static final List<TableField<AskAttemptRecord, byte[]>> SEALED =
      List.of(ASK_ATTEMPT.TRIED_BY, ASK_ATTEMPT.WORDS);

  private final DSLContext sql;
  private final Cells cells;

  AskRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps a try. */
  public void insert(Recorded<AskAttempt> recorded) {
    UUID id = recorded.id();
    AskAttempt tried = recorded.what();
    Subject subject = PersonRows.subject(recorded.person());
    Instant again = tried.againAt();
    sql.insertInto(ASK_ATTEMPT)
        .set(ASK_ATTEMPT.ID, id)
        .set(ASK_ATTEMPT.PERSON, recorded.person())
        .set(ASK_ATTEMPT.WHY, tried.why().name())
        .set(ASK_ATTEMPT.TRIED_AT, Columns.at(tried.triedAt()))
        .set(ASK_ATTEMPT.TRIED_BY, cells.seal(subject, ASK_ATTEMPT.TRIED_BY, id, tried.triedBy()))
        .set(ASK_ATTEMPT.WORDS, cells.seal(subject, ASK_ATTEMPT.WORDS, id, tried.words()))
        .set(ASK_ATTEMPT.AGAIN_ON, tried.againOn())
        .set(ASK_ATTEMPT.AGAIN_AT, again == null ? null : Columns.at(again))
        .set(ASK_ATTEMPT.RECORDED_BY, recorded.by())
        .set(ASK_ATTEMPT.RECORDED_AT, Columns.at(recorded.at()))
        .execute();
  }

  /** Each try with a person, the newest first. */
  public List<Recorded<AskAttempt>> list(UUID person) {
    List<AskAttemptRecord> rows =
        sql.selectFrom(ASK_ATTEMPT)
            .where(ASK_ATTEMPT.PERSON.eq(person))
            .orderBy(ASK_ATTEMPT.RECORDED_AT.desc(), ASK_ATTEMPT.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows, ASK_ATTEMPT.ID, row -> PersonRows.subjectOf(row, ASK_ATTEMPT.PERSON), SEALED);
    return rows.stream().map(row -> recorded(row, opened)).toList();
  }

  private static Recorded<AskAttempt> recorded(AskAttemptRecord row, Cells.Opened opened) {
    AskAttempt tried =
        new AskAttempt(
            AskAttempt.Why.valueOf(row.getWhy()),
            row.getTriedAt().toInstant(),
            opened.must(row, ASK_ATTEMPT.TRIED_BY),
            opened.must(row, ASK_ATTEMPT.WORDS),
            row.getAgainOn(),
            Columns.instant(row.getAgainAt()));
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        tried,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        0);
  }
}
