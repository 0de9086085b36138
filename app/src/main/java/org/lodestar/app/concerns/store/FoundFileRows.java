package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.ASSIGNMENT;
import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.FOUND_FILE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.ConcernLine;
import org.springframework.stereotype.Component;

/** Files of concerns that were found to be infected after they had come. */
@Component
public class FoundFileRows {
  private static final int MOST = 200;

  private final DSLContext sql;
  private final Clock clock;

  FoundFileRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Remembers one, if it belongs to a concern; once. */
  public void found(UUID file, UUID object) {
    if (sql.fetchExists(CONCERN, CONCERN.ID.eq(object))) {
      sql.insertInto(FOUND_FILE)
          .set(FOUND_FILE.FILE, file)
          .set(FOUND_FILE.CONCERN, object)
          .set(FOUND_FILE.FOUND_AT, now())
          .onConflictDoNothing()
          .execute();
    }
  }

  /** Those of a concern that nobody has seen, as the one who acts may see. */
  public List<UUID> unseen(UUID concern) {
    return sql.select(FOUND_FILE.FILE)
        .from(FOUND_FILE)
        .where(FOUND_FILE.CONCERN.eq(concern), FOUND_FILE.SEEN_AT.isNull())
        .orderBy(FOUND_FILE.FOUND_AT)
        .fetch(FOUND_FILE.FILE);
  }

  /** Somebody has seen them; false when somebody was quicker. */
  public boolean seen(UUID concern, UUID worker) {
    return sql.update(FOUND_FILE)
            .set(FOUND_FILE.SEEN_AT, now())
            .set(FOUND_FILE.SEEN_BY, worker)
            .where(FOUND_FILE.CONCERN.eq(concern), FOUND_FILE.SEEN_AT.isNull())
            .execute()
        > 0;
  }

  /** Concerns with such files for a worker: their own, and those of their place that nobody has. */
  public List<ConcernLine> waiting(UUID worker) {
    Condition unseen =
        DSL.exists(
            DSL.selectOne()
                .from(FOUND_FILE)
                .where(FOUND_FILE.CONCERN.eq(CONCERN.ID), FOUND_FILE.SEEN_AT.isNull()));
    return sql.select(CONCERN.fields())
        .from(CONCERN)
        .leftJoin(ASSIGNMENT)
        .on(ASSIGNMENT.CONCERN.eq(CONCERN.ID))
        .where(unseen)
        .and(
            ASSIGNMENT
                .WORKER
                .eq(worker)
                .or(ASSIGNMENT.WORKER.isNull().and(Inbox.acting(CONCERN.RECEIVER))))
        .orderBy(CONCERN.RECEIVED_AT, CONCERN.ID)
        .limit(MOST)
        .fetch(row -> ConcernRows.line(row.into(CONCERN)));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
