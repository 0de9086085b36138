package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.ASSIGNMENT;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Which worker has taken which concern. */
@Component
public class AssignmentRows {
  private final DSLContext sql;
  private final Clock clock;

  AssignmentRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Puts the concern with this worker, whoever had it before. */
  public void put(UUID concern, UUID worker) {
    sql.insertInto(ASSIGNMENT)
        .set(ASSIGNMENT.CONCERN, concern)
        .set(ASSIGNMENT.WORKER, worker)
        .set(ASSIGNMENT.SINCE, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflict(ASSIGNMENT.CONCERN)
        .doUpdate()
        .set(ASSIGNMENT.WORKER, worker)
        .set(ASSIGNMENT.SINCE, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Takes it from this worker; false when they did not have it. */
  public boolean remove(UUID concern, UUID worker) {
    return sql.deleteFrom(ASSIGNMENT)
            .where(ASSIGNMENT.CONCERN.eq(concern), ASSIGNMENT.WORKER.eq(worker))
            .execute()
        == 1;
  }

  /** Who has each of these concerns; those that nobody has are left out. */
  public Map<UUID, UUID> of(Collection<UUID> concerns) {
    return sql.select(ASSIGNMENT.CONCERN, ASSIGNMENT.WORKER)
        .from(ASSIGNMENT)
        .where(ASSIGNMENT.CONCERN.eq(DSL.any(concerns.toArray(UUID[]::new))))
        .fetchMap(ASSIGNMENT.CONCERN, ASSIGNMENT.WORKER);
  }
}
