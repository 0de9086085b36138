package org.lodestar.app.questions.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.sum;
import static org.lodestar.app.questions.store.tables.Tables.ANSWER_COUNT;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How often each choice was chosen, as totals of a month. */
@Component
public class AnswerCountRows {
  /** As many as are counted of one choice in one month. */
  private static final int MOST = 1_000_000;

  private final DSLContext sql;

  AnswerCountRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * What was asked of whom.
   *
   * @param set code of the questions
   * @param words code that changes with any of their words
   */
  public record Asked(String set, String words) {}

  /** A choice of a question. */
  public record Chosen(String question, String choice) {}

  /** Counts one more that was chosen in a month. */
  public void count(Asked asked, YearMonth month, Chosen chosen) {
    sql.insertInto(ANSWER_COUNT)
        .set(ANSWER_COUNT.SET_CODE, asked.set())
        .set(ANSWER_COUNT.WORDS_CODE, asked.words())
        .set(ANSWER_COUNT.QUESTION, chosen.question())
        .set(ANSWER_COUNT.CHOICE, chosen.choice())
        .set(ANSWER_COUNT.IN_MONTH, month.atDay(1))
        .set(ANSWER_COUNT.TIMES, 1)
        .onConflict(
            ANSWER_COUNT.SET_CODE,
            ANSWER_COUNT.WORDS_CODE,
            ANSWER_COUNT.QUESTION,
            ANSWER_COUNT.CHOICE,
            ANSWER_COUNT.IN_MONTH)
        .doUpdate()
        .set(ANSWER_COUNT.TIMES, least(ANSWER_COUNT.TIMES.plus(1), inline(MOST)))
        .execute();
  }

  /** How often each was chosen before a month. */
  public Map<Chosen, Long> before(Asked asked, YearMonth month) {
    Map<Chosen, Long> all = new LinkedHashMap<>();
    sql.select(ANSWER_COUNT.QUESTION, ANSWER_COUNT.CHOICE, sum(ANSWER_COUNT.TIMES))
        .from(ANSWER_COUNT)
        .where(
            ANSWER_COUNT.SET_CODE.eq(asked.set()),
            ANSWER_COUNT.WORDS_CODE.eq(asked.words()),
            ANSWER_COUNT.IN_MONTH.lt(month.atDay(1)))
        .groupBy(ANSWER_COUNT.QUESTION, ANSWER_COUNT.CHOICE)
        .fetch()
        .forEach(
            row -> {
              BigDecimal times = row.value3();
              all.put(
                  new Chosen(row.value1(), row.value2()), times == null ? 0L : times.longValue());
            });
    return all;
  }
}
