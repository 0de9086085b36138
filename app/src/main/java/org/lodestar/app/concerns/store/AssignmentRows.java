package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.ASSIGNMENT;
import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.Load;
import org.lodestar.statute.TriageBand;
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
    held(concern);
  }

  /** The concern itself says whether anybody holds it, for the clock that runs until then. */
  private void held(UUID concern) {
    sql.update(CONCERN)
        .set(
            CONCERN.HELD,
            DSL.field(
                DSL.exists(DSL.selectOne().from(ASSIGNMENT).where(ASSIGNMENT.CONCERN.eq(concern)))))
        .where(CONCERN.ID.eq(concern))
        .execute();
  }

  /** Takes it from this worker; false when they did not have it. */
  public boolean remove(UUID concern, UUID worker) {
    int gone =
        sql.deleteFrom(ASSIGNMENT)
            .where(ASSIGNMENT.CONCERN.eq(concern), ASSIGNMENT.WORKER.eq(worker))
            .execute();
    held(concern);
    return gone == 1;
  }

  /** Takes it from whoever has it, if it is one of these. */
  public void free(UUID concern, Collection<UUID> workers) {
    sql.deleteFrom(ASSIGNMENT)
        .where(ASSIGNMENT.CONCERN.eq(concern), ASSIGNMENT.WORKER.in(workers))
        .execute();
    held(concern);
  }

  /** Takes it from whoever has it, unless it is one of these. */
  public void keepOnly(UUID concern, Collection<UUID> workers) {
    sql.deleteFrom(ASSIGNMENT)
        .where(ASSIGNMENT.CONCERN.eq(concern), ASSIGNMENT.WORKER.notIn(workers))
        .execute();
    held(concern);
  }

  /** How much of what is still open lies with a worker, as far as the one who acts may see it. */
  public int countOpenOf(UUID worker) {
    return sql.fetchCount(
        sql.selectOne()
            .from(ASSIGNMENT)
            .join(CONCERN)
            .on(CONCERN.ID.eq(ASSIGNMENT.CONCERN))
            .where(ASSIGNMENT.WORKER.eq(worker), DSL.condition(CONCERN.OPEN)));
  }

  /** How much each worker has of what is still open, as far as the one who acts may see it. */
  public List<Load> loads() {
    return sql.select(
            ASSIGNMENT.WORKER,
            DSL.count(),
            DSL.count().filterWhere(CONCERN.BAND.eq(TriageBand.RED.name())),
            DSL.min(CONCERN.RECEIVED_AT))
        .from(ASSIGNMENT)
        .join(CONCERN)
        .on(CONCERN.ID.eq(ASSIGNMENT.CONCERN))
        .where(Inbox.acting(CONCERN.RECEIVER), DSL.condition(CONCERN.OPEN))
        .groupBy(ASSIGNMENT.WORKER)
        .fetch(row -> new Load(row.value1(), row.value2(), row.value3(), row.value4().toInstant()));
  }

  /**
   * How many open concerns each of these workers has in hand, counted up to {@link Load#MANY}. Not
   * more, since the database asks for each whether the one who acts may see it, and this stands on
   * every page of the queue.
   */
  public Map<UUID, Integer> inHand(Collection<UUID> workers) {
    Table<?> each = DSL.unnest(workers.toArray(UUID[]::new)).as("each", "worker");
    Field<UUID> worker = each.field("worker", UUID.class);
    Field<Integer> open =
        DSL.field(
            DSL.selectCount()
                .from(
                    DSL.selectOne()
                        .from(ASSIGNMENT)
                        .join(CONCERN)
                        .on(CONCERN.ID.eq(ASSIGNMENT.CONCERN))
                        .where(
                            ASSIGNMENT.WORKER.eq(worker),
                            Inbox.acting(CONCERN.RECEIVER),
                            DSL.condition(CONCERN.OPEN))
                        .limit(DSL.inline(Load.MANY))));
    return sql.select(worker, open).from(each).fetchMap(worker, open);
  }

  /** Who has each of these concerns; those that nobody has are left out. */
  public Map<UUID, UUID> of(Collection<UUID> concerns) {
    return sql.select(ASSIGNMENT.CONCERN, ASSIGNMENT.WORKER)
        .from(ASSIGNMENT)
        .where(ASSIGNMENT.CONCERN.eq(DSL.any(concerns.toArray(UUID[]::new))))
        .fetchMap(ASSIGNMENT.CONCERN, ASSIGNMENT.WORKER);
  }
}
