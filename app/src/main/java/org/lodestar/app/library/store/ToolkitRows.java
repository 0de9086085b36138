package org.lodestar.app.library.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static org.lodestar.app.library.store.tables.Tables.TOOLKIT_REVIEW;
import static org.lodestar.app.library.store.tables.Tables.TOOLKIT_TAKEN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How often materials were taken, day by day, and that somebody looked at them again. */
@Component
public class ToolkitRows {
  private final DSLContext sql;

  ToolkitRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Counts one more on a day, up to what is believed; nothing is known of who took it. */
  public void taken(String item, LocalDate day) {
    sql.insertInto(TOOLKIT_TAKEN)
        .set(TOOLKIT_TAKEN.ITEM, item)
        .set(TOOLKIT_TAKEN.DAY, day)
        .set(TOOLKIT_TAKEN.TIMES, 1)
        .onConflict(TOOLKIT_TAKEN.ITEM, TOOLKIT_TAKEN.DAY)
        .doUpdate()
        .set(TOOLKIT_TAKEN.TIMES, least(TOOLKIT_TAKEN.TIMES.plus(1), inline(PageRows.MOST_A_DAY)))
        .execute();
  }

  /** How often each was taken, from one day to another. */
  public Map<String, Integer> byItem(LocalDate first, LocalDate last) {
    return sql.select(TOOLKIT_TAKEN.ITEM, sum(TOOLKIT_TAKEN.TIMES))
        .from(TOOLKIT_TAKEN)
        .where(TOOLKIT_TAKEN.DAY.between(first, last))
        .groupBy(TOOLKIT_TAKEN.ITEM)
        .fetchMap(
            row -> row.value1(),
            row -> row.value2() == null ? 0 : new BigDecimal(row.value2().toString()).intValue());
  }

  /** How often any of them was taken, from one day to another. */
  public int taken(LocalDate first, LocalDate last) {
    BigDecimal times =
        sql.select(sum(TOOLKIT_TAKEN.TIMES))
            .from(TOOLKIT_TAKEN)
            .where(TOOLKIT_TAKEN.DAY.between(first, last))
            .fetchOne(0, BigDecimal.class);
    return times == null ? 0 : times.intValue();
  }

  /** Until when each was looked at; those that nobody has looked at are missing. */
  public Map<String, LocalDate> reviewed() {
    return sql.select(TOOLKIT_REVIEW.ITEM, max(TOOLKIT_REVIEW.NEXT))
        .from(TOOLKIT_REVIEW)
        .groupBy(TOOLKIT_REVIEW.ITEM)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** Who looked at each last, and when. */
  public Map<String, Looked> looked() {
    Map<String, Looked> last = new HashMap<>();
    sql.selectFrom(TOOLKIT_REVIEW)
        .orderBy(TOOLKIT_REVIEW.AT)
        .forEach(
            row -> last.put(row.getItem(), new Looked(row.getByWorker(), row.getAt().toInstant())));
    return last;
  }

  /** That a worker looked at a material. */
  public record Looked(UUID by, Instant at) {}

  /** Writes down that somebody looked at one. */
  public void reviewed(String item, LocalDate next, UUID by, Instant at) {
    sql.insertInto(TOOLKIT_REVIEW)
        .set(TOOLKIT_REVIEW.ITEM, item)
        .set(TOOLKIT_REVIEW.AT, at.atOffset(ZoneOffset.UTC))
        .set(TOOLKIT_REVIEW.NEXT, next)
        .set(TOOLKIT_REVIEW.BY_WORKER, by)
        .onConflictDoNothing()
        .execute();
  }
}
