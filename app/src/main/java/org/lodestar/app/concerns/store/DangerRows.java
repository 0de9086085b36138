package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.FIRST_VIEW;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.UnreadDanger;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** What workers told of danger now and nobody has opened, for the program itself. */
@Component
public class DangerRows {
  private final DSLContext sql;

  DangerRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Those that came in after a moment, the oldest first. */
  public List<UnreadDanger> unopened(Instant after) {
    return sql.select(
            CONCERN.ID, CONCERN.RECEIVER, CONCERN.TAKEN_BY, CONCERN.TAKEN_ORG, CONCERN.RECEIVED_AT)
        .from(CONCERN)
        .where(
            CONCERN.DANGER_NOW.eq(DSL.inline(Known.YES.name())),
            CONCERN.STATE.eq(DSL.inline(ConcernState.NEW.name())),
            CONCERN.TAKEN_BY.isNotNull(),
            CONCERN.RECEIVED_AT.gt(after.atOffset(ZoneOffset.UTC)),
            DSL.notExists(
                DSL.selectOne().from(FIRST_VIEW).where(FIRST_VIEW.CONCERN.eq(CONCERN.ID))))
        .orderBy(CONCERN.RECEIVED_AT)
        .fetch(
            row ->
                new UnreadDanger(
                    row.value1(),
                    row.value2(),
                    Objects.requireNonNull(row.value3()),
                    Objects.requireNonNull(row.value4()),
                    row.value5().toInstant()));
  }
}
