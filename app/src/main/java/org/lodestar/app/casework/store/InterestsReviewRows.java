package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.BEST_INTERESTS_REVIEW;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.InterestsReview;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.BestInterestsReviewRecord;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** That a decision for somebody was looked at again. Rows are only ever added. */
@Component
public class InterestsReviewRows {
  private final DSLContext sql;
  private final Cells cells;
  private final InterestsJson json = new InterestsJson();

  InterestsReviewRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps a look. */
  public void insert(Recorded<InterestsReview> recorded) {
    InterestsReview review = recorded.what();
    UUID id = recorded.id();
    byte[] content =
        cells.seal(
            PersonRows.subject(recorded.person()),
            BEST_INTERESTS_REVIEW.CONTENT,
            id,
            json.write(review));
    sql.insertInto(BEST_INTERESTS_REVIEW)
        .set(BEST_INTERESTS_REVIEW.ID, id)
        .set(BEST_INTERESTS_REVIEW.PERSON, recorded.person())
        .set(BEST_INTERESTS_REVIEW.RECORD, review.record())
        .set(BEST_INTERESTS_REVIEW.CONTENT, content)
        .set(BEST_INTERESTS_REVIEW.AGAIN_ON, review.againOn())
        .set(BEST_INTERESTS_REVIEW.RECORDED_BY, recorded.by())
        .set(BEST_INTERESTS_REVIEW.RECORDED_AT, Columns.at(recorded.at()))
        .execute();
  }

  /** Looks at what was decided for a person, newest first. */
  public List<Recorded<InterestsReview>> list(UUID person) {
    List<BestInterestsReviewRecord> rows =
        sql.selectFrom(BEST_INTERESTS_REVIEW)
            .where(BEST_INTERESTS_REVIEW.PERSON.eq(person))
            .orderBy(BEST_INTERESTS_REVIEW.RECORDED_AT.desc(), BEST_INTERESTS_REVIEW.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            BEST_INTERESTS_REVIEW.ID,
            row -> PersonRows.subjectOf(row, BEST_INTERESTS_REVIEW.PERSON),
            List.of(BEST_INTERESTS_REVIEW.CONTENT));
    return rows.stream().map(row -> recorded(row, opened)).toList();
  }

  private Recorded<InterestsReview> recorded(BestInterestsReviewRecord row, Cells.Opened opened) {
    PersonalText content = opened.must(row, BEST_INTERESTS_REVIEW.CONTENT);
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        json.readReview(row.getRecord(), row.getAgainOn(), content),
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        0);
  }
}
