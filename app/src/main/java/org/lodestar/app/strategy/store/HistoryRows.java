package org.lodestar.app.strategy.store;

import static org.lodestar.app.strategy.store.tables.Tables.HAPPENING;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.strategy.Happening;
import org.springframework.stereotype.Component;

/** What became of actions. */
@Component
public class HistoryRows {
  private final DSLContext sql;

  HistoryRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds to it. */
  public void insert(Happening happened) {
    sql.insertInto(HAPPENING)
        .set(HAPPENING.ID, Ids.next())
        .set(HAPPENING.ACTION, happened.action())
        .set(HAPPENING.AT, happened.at().atOffset(ZoneOffset.UTC))
        .set(HAPPENING.BY_WORKER, happened.by())
        .set(HAPPENING.KIND, happened.kind().name())
        .set(HAPPENING.FROM_WORDS, happened.from())
        .set(HAPPENING.TO_WORDS, happened.to())
        .set(HAPPENING.REASON, happened.reason())
        .execute();
  }

  /** What became of an action, newest first. */
  public List<Happening> list(UUID action) {
    return sql.selectFrom(HAPPENING)
        .where(HAPPENING.ACTION.eq(action))
        .orderBy(HAPPENING.AT.desc(), HAPPENING.ID.desc())
        .fetch(
            row ->
                new Happening(
                    row.getAction(),
                    row.getAt().toInstant(),
                    row.getByWorker(),
                    Happening.Kind.valueOf(row.getKind()),
                    row.getFromWords(),
                    row.getToWords(),
                    row.getReason()));
  }
}
