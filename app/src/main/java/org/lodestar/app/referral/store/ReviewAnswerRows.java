package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.REVIEW;
import static org.lodestar.app.referral.store.tables.Tables.REVIEW_ANSWER;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.review.ReviewAnswer;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** What writers did about the points of second readers. */
@Component
public class ReviewAnswerRows {
  private final DSLContext sql;
  private final Vault vault;

  ReviewAnswerRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Adds an answer; the first one to a point stays. */
  public void insert(Review review, ReviewAnswer answer) {
    UUID id = Ids.next();
    sql.insertInto(REVIEW_ANSWER)
        .set(REVIEW_ANSWER.ID, id)
        .set(REVIEW_ANSWER.REVIEW, review.id())
        .set(REVIEW_ANSWER.PERSON, review.person())
        .set(REVIEW_ANSWER.SECTION, answer.section().name())
        .set(REVIEW_ANSWER.DEED, answer.deed().name())
        .set(REVIEW_ANSWER.WORDS, sealed(review, id, answer.words()))
        .set(REVIEW_ANSWER.ANSWERED_BY, answer.by())
        .set(REVIEW_ANSWER.ANSWERED_AT, answer.at().atOffset(ZoneOffset.UTC))
        .onConflict(REVIEW_ANSWER.REVIEW, REVIEW_ANSWER.SECTION)
        .doNothing()
        .execute();
  }

  private byte @Nullable [] sealed(Review review, UUID id, @Nullable PersonalText words) {
    return words == null
        ? null
        : vault.seal(FormRows.subject(review.person()), place(id), words.text());
  }

  /** The answers to the points of a reading. */
  public Map<Section, ReviewAnswer> of(Review review) {
    Map<Section, ReviewAnswer> answers = new EnumMap<>(Section.class);
    sql.selectFrom(REVIEW_ANSWER)
        .where(REVIEW_ANSWER.REVIEW.eq(review.id()))
        .forEach(
            row -> {
              Section section = Section.valueOf(row.getSection());
              answers.put(
                  section,
                  new ReviewAnswer(
                      section,
                      ReviewAnswer.Deed.valueOf(row.getDeed()),
                      opened(review, row.getId(), row.getWords()),
                      row.getAnsweredBy(),
                      row.getAnsweredAt().toInstant()));
            });
    return answers;
  }

  private @Nullable PersonalText opened(Review review, UUID id, byte @Nullable [] sealed) {
    return sealed == null ? null : vault.open(FormRows.subject(review.person()), place(id), sealed);
  }

  /** Deletes the answers about a draft that is thrown away. */
  public void delete(UUID form) {
    sql.deleteFrom(REVIEW_ANSWER)
        .where(
            REVIEW_ANSWER.REVIEW.in(sql.select(REVIEW.ID).from(REVIEW).where(REVIEW.FORM.eq(form))))
        .execute();
  }

  private static Place place(UUID row) {
    return new Place("referral", "review_answer", "words", row);
  }
}
