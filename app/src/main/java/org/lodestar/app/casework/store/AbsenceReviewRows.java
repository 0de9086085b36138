package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.ABSENCE_REVIEW;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.AbsenceReview;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.AbsenceReviewRecord;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** Looks at the risk to people who are missing. Rows are only ever added. */
@Component
public class AbsenceReviewRows {
  private final DSLContext sql;
  private final Cells cells;

  AbsenceReviewRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps a look at the risk. */
  public void insert(Recorded<AbsenceReview> recorded) {
    UUID id = recorded.id();
    AbsenceReview review = recorded.what();
    Subject subject = PersonRows.subject(recorded.person());
    sql.insertInto(ABSENCE_REVIEW)
        .set(ABSENCE_REVIEW.ID, id)
        .set(ABSENCE_REVIEW.PERSON, recorded.person())
        .set(ABSENCE_REVIEW.ABSENCE, review.absence())
        .set(ABSENCE_REVIEW.RISK, review.risk().name())
        .set(ABSENCE_REVIEW.WORDS, cells.seal(subject, ABSENCE_REVIEW.WORDS, id, review.words()))
        .set(ABSENCE_REVIEW.AGAIN_ON, review.againOn())
        .set(ABSENCE_REVIEW.RECORDED_BY, recorded.by())
        .set(ABSENCE_REVIEW.RECORDED_AT, Columns.at(recorded.at()))
        .execute();
  }

  /** Looks at the risk to a person, the newest first. */
  public List<Recorded<AbsenceReview>> list(UUID person) {
    List<AbsenceReviewRecord> rows =
        sql.selectFrom(ABSENCE_REVIEW)
            .where(ABSENCE_REVIEW.PERSON.eq(person))
            .orderBy(ABSENCE_REVIEW.RECORDED_AT.desc(), ABSENCE_REVIEW.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            ABSENCE_REVIEW.ID,
            row -> PersonRows.subjectOf(row, ABSENCE_REVIEW.PERSON),
            List.of(ABSENCE_REVIEW.WORDS));
    return rows.stream().map(row -> recorded(row, opened)).toList();
  }

  private static Recorded<AbsenceReview> recorded(AbsenceReviewRecord row, Cells.Opened opened) {
    AbsenceReview review =
        new AbsenceReview(
            row.getAbsence(),
            AbsenceReview.Risk.valueOf(row.getRisk()),
            opened.must(row, ABSENCE_REVIEW.WORDS),
            row.getAgainOn());
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        review,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        0);
  }
}
