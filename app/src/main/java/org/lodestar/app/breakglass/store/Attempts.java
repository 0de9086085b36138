package org.lodestar.app.breakglass.store;

import static org.lodestar.app.breakglass.store.tables.Tables.ATTEMPT;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.breakglass.domain.Limits;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** How often a worker tries. What they type is not kept. */
@Component
public class Attempts {
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration HOUR = Duration.ofHours(1);

  private final DSLContext sql;

  Attempts(DSLContext sql) {
    this.sql = sql;
  }

  /** Whether the worker must wait. Two attempts at once are counted one after the other. */
  public boolean areTooMany(UUID worker, Limits limits, Instant now) {
    sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(lock(worker)))).fetch();
    return count(worker, now.minus(HOUR), DSL.noCondition()) >= limits.attemptsAnHour()
        || count(worker, now.minus(DAY), ATTEMPT.OPENED.isTrue()) >= limits.openingsADay();
  }

  private static long lock(UUID worker) {
    return worker.getMostSignificantBits() ^ worker.getLeastSignificantBits();
  }

  private int count(UUID worker, Instant since, Condition which) {
    return sql.fetchCount(
        ATTEMPT, ATTEMPT.WORKER.eq(worker), ATTEMPT.AT.gt(since.atOffset(ZoneOffset.UTC)), which);
  }

  /** One more. */
  public void add(UUID worker, boolean opened, Instant now) {
    sql.insertInto(ATTEMPT)
        .set(ATTEMPT.ID, Ids.next())
        .set(ATTEMPT.WORKER, worker)
        .set(ATTEMPT.AT, now.atOffset(ZoneOffset.UTC))
        .set(ATTEMPT.OPENED, opened)
        .execute();
  }
}
