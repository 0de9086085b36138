package org.lodestar.app.library.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.sum;
import static org.lodestar.app.library.store.tables.Tables.EXIT_DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How often the exit was used, day by day. */
@Component
public class ExitRows {
  private final DSLContext sql;

  ExitRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Counts some more on a day, up to what is believed; nothing is known of who left. */
  public void count(LocalDate day, int more) {
    int believed = Math.min(more, PageRows.MOST_A_DAY);
    sql.insertInto(EXIT_DAY)
        .set(EXIT_DAY.ON_DAY, day)
        .set(EXIT_DAY.TIMES, believed)
        .onConflict(EXIT_DAY.ON_DAY)
        .doUpdate()
        .set(EXIT_DAY.TIMES, least(EXIT_DAY.TIMES.plus(believed), inline(PageRows.MOST_A_DAY)))
        .execute();
  }

  /**
   * How often it was used, from one day to another. A day that got to what is believed of one was a
   * program's, and is left out.
   */
  public int used(LocalDate first, LocalDate last) {
    BigDecimal times =
        sql.select(sum(EXIT_DAY.TIMES))
            .from(EXIT_DAY)
            .where(EXIT_DAY.ON_DAY.between(first, last), EXIT_DAY.TIMES.lt(PageRows.MOST_A_DAY))
            .fetchOne(0, BigDecimal.class);
    return times == null ? 0 : times.intValue();
  }
}
