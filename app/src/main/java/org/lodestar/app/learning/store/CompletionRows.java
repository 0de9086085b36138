package org.lodestar.app.learning.store;

import static org.lodestar.app.learning.store.tables.Tables.COMPLETION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.CompletionWay;
import org.lodestar.app.learning.CourseCompletion;
import org.lodestar.app.learning.store.tables.tables.records.CompletionRecord;
import org.springframework.stereotype.Component;

/** Who finished which course; the database shows each to its learner alone. */
@Component
public class CompletionRows {
  private final DSLContext sql;

  CompletionRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of somebody, the last first. */
  public List<CourseCompletion> list(UUID learner) {
    return sql.selectFrom(COMPLETION)
        .where(COMPLETION.LEARNER.eq(learner))
        .orderBy(COMPLETION.ON_DAY.desc(), COMPLETION.ID.desc())
        .fetch(CompletionRows::completion);
  }

  private static CourseCompletion completion(CompletionRecord row) {
    return new CourseCompletion(
        row.getId(),
        row.getLearner(),
        row.getCode(),
        row.getTier(),
        row.getTitle(),
        CompletionWay.valueOf(row.getWay()),
        row.getOnDay(),
        row.getUntilDay(),
        row.getBody());
  }

  /**
   * Keeps one.
   *
   * @param attempt from which it comes; null where it comes from elsewhere. From one attempt comes
   *     one.
   */
  public void insert(CourseCompletion completion, @Nullable UUID attempt) {
    sql.insertInto(COMPLETION)
        .set(COMPLETION.ID, completion.id())
        .set(COMPLETION.LEARNER, completion.learner())
        .set(COMPLETION.CODE, completion.code())
        .set(COMPLETION.TIER, completion.tier())
        .set(COMPLETION.TITLE, completion.title())
        .set(COMPLETION.WAY, completion.way().name())
        .set(COMPLETION.ON_DAY, completion.on())
        .set(COMPLETION.UNTIL_DAY, completion.until())
        .set(COMPLETION.BODY, completion.body())
        .set(COMPLETION.ATTEMPT, attempt)
        .onConflictDoNothing()
        .execute();
  }

  /**
   * Counts this one for its level in the place of an earlier one.
   *
   * @return whether none was counted before
   */
  public boolean count(CourseCompletion completion) {
    int before =
        sql.update(COMPLETION)
            .set(COMPLETION.COUNTED, false)
            .where(
                COMPLETION.LEARNER.eq(completion.learner()),
                COMPLETION.TIER.eq(completion.tier()),
                COMPLETION.COUNTED.isTrue())
            .execute();
    sql.update(COMPLETION)
        .set(COMPLETION.COUNTED, true)
        .where(COMPLETION.ID.eq(completion.id()))
        .execute();
    return before == 0;
  }

  /** Counts no more what ran out before a day, and gives the levels; so many at once. */
  public List<String> lapse(LocalDate day, int most) {
    return sql.update(COMPLETION)
        .set(COMPLETION.COUNTED, false)
        .where(
            COMPLETION.ID.in(
                sql.select(COMPLETION.ID)
                    .from(COMPLETION)
                    .where(COMPLETION.COUNTED.isTrue(), COMPLETION.UNTIL_DAY.lt(day))
                    .limit(most)
                    .forUpdate()
                    .skipLocked()))
        .returningResult(COMPLETION.TIER)
        .fetch(row -> row.value1());
  }
}
