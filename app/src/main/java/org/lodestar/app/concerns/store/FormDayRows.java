package org.lodestar.app.concerns.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.rand;
import static org.jooq.impl.DSL.row;
import static org.lodestar.app.concerns.store.tables.Tables.FORM_DAY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import org.lodestar.app.concerns.domain.FormDay;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** How many began the public report and sent it, as totals of a day. */
@Component
public class FormDayRows {
  private final DSLContext sql;

  FormDayRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Counts one more that was begun on a day, up to what is counted of one. */
  public void begun(LocalDate day, Language language) {
    sql.insertInto(FORM_DAY)
        .set(FORM_DAY.ON_DAY, day)
        .set(FORM_DAY.LANGUAGE, language.name())
        .set(FORM_DAY.BEGUN, 1)
        .onConflict(FORM_DAY.ON_DAY, FORM_DAY.LANGUAGE)
        .doUpdate()
        .set(FORM_DAY.BEGUN, least(FORM_DAY.BEGUN.plus(1), inline(FormDay.MOST)))
        .execute();
  }

  /** Counts that one of those that were begun on a day was sent, if any of them is left. */
  public void ended(LocalDate day, Language language) {
    sql.update(FORM_DAY)
        .set(FORM_DAY.ENDED, FORM_DAY.ENDED.plus(1))
        .where(
            FORM_DAY.ON_DAY.eq(day),
            FORM_DAY.LANGUAGE.eq(language.name()),
            FORM_DAY.ENDED.lt(FORM_DAY.BEGUN))
        .execute();
  }

  /**
   * Takes away some of the days before one, and gives what they held. Which, is left to chance: the
   * order in which they are told would say something of the day.
   */
  public List<FormDay> takeBefore(LocalDate day, int most) {
    Result<Record2<LocalDate, String>> drawn =
        sql.select(FORM_DAY.ON_DAY, FORM_DAY.LANGUAGE)
            .from(FORM_DAY)
            .where(FORM_DAY.ON_DAY.lt(day))
            .orderBy(rand())
            .limit(most)
            .fetch();
    if (drawn.isEmpty()) {
      return List.of();
    }
    return sql.deleteFrom(FORM_DAY)
        .where(row(FORM_DAY.ON_DAY, FORM_DAY.LANGUAGE).in(drawn))
        .returningResult(FORM_DAY.ON_DAY, FORM_DAY.LANGUAGE, FORM_DAY.BEGUN, FORM_DAY.ENDED)
        .fetch()
        .map(
            row ->
                new FormDay(
                    row.value1(), Language.valueOf(row.value2()), row.value3(), row.value4()));
  }
}
