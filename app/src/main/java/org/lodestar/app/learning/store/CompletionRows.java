package org.lodestar.app.learning.store;

import static org.lodestar.app.tables.learning.Tables.COMPLETION;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.CompletionWay;
import org.lodestar.app.learning.CourseCompletion;
import org.lodestar.app.tables.learning.tables.records.CompletionRecord;
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
}
