package org.lodestar.app.audit.store;

import static org.lodestar.app.audit.store.tables.Tables.EVENT;
import static org.lodestar.app.audit.store.tables.Tables.UNLINKED;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.domain.DetailText;
import org.lodestar.app.audit.domain.Telling;
import org.springframework.stereotype.Component;

/** Events as rows: inserted and read, never changed. */
@Component
public class EventRows {
  /** One row of the event, one of its waiting. */
  private static final int[] WHOLE = {1, 1};

  private final DSLContext sql;

  EventRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Writes the event and puts it on the list of those that wait for the chain, in one round trip.
   *
   * @throws IllegalStateException when the database took it and wrote nothing: what was to be
   *     recorded then does not happen either
   */
  public void insert(AuditEvent event) {
    int[] written =
        sql.batch(
                sql.insertInto(EVENT)
                    .set(EVENT.ID, event.id())
                    .set(EVENT.AT, event.at().atOffset(ZoneOffset.UTC))
                    .set(EVENT.ACTOR_KIND, event.actorKind())
                    .set(EVENT.ACTOR, event.actor())
                    .set(EVENT.ACTION, event.action())
                    .set(EVENT.OBJECT_KIND, event.objectKind())
                    .set(EVENT.OBJECT, event.object())
                    .set(EVENT.PURPOSE, event.purpose())
                    .set(EVENT.OUTCOME, event.outcome())
                    .set(EVENT.DETAIL, JSONB.valueOf(DetailText.write(event.detail()))),
                sql.insertInto(UNLINKED).set(UNLINKED.EVENT, event.id()))
            .execute();
    if (!Arrays.equals(written, WHOLE)) {
      throw new IllegalStateException("The audit event was not written");
    }
  }

  /** Events that fit, newest first. */
  public List<AuditEvent> list(AuditFilter filter, @Nullable UUID olderThan, int limit) {
    Condition act = filter.action() == null ? DSL.noCondition() : EVENT.ACTION.eq(filter.action());
    return list(filter, act, olderThan, limit);
  }

  /** The same of some acts, whichever the filter asks for. */
  public List<AuditEvent> list(
      AuditFilter filter, Telling.Acts acts, @Nullable UUID olderThan, int limit) {
    Condition act =
        acts.except() ? EVENT.ACTION.notIn(acts.names()) : EVENT.ACTION.in(acts.names());
    return list(filter, act, olderThan, limit);
  }

  private List<AuditEvent> list(
      AuditFilter filter, Condition act, @Nullable UUID olderThan, int limit) {
    return sql.selectFrom(EVENT)
        .where(condition(filter))
        .and(act)
        .and(olderThan == null ? DSL.noCondition() : before(olderThan))
        .orderBy(EVENT.AT.desc(), EVENT.ID.desc())
        .limit(limit)
        .fetch(EventRows::event);
  }

  /** The event in a row of the event table. */
  static AuditEvent event(Record row) {
    return new AuditEvent(
        row.get(EVENT.ID),
        row.get(EVENT.AT).toInstant(),
        row.get(EVENT.ACTOR_KIND),
        row.get(EVENT.ACTOR),
        row.get(EVENT.ORGANISATION),
        row.get(EVENT.ACTION),
        row.get(EVENT.OBJECT_KIND),
        row.get(EVENT.OBJECT),
        row.get(EVENT.PURPOSE),
        row.get(EVENT.OUTCOME),
        DetailText.read(row.get(EVENT.DETAIL).data()));
  }

  private static Condition before(UUID event) {
    var last = EVENT.as("last");
    return DSL.row(EVENT.AT, EVENT.ID)
        .lt(DSL.select(last.AT, last.ID).from(last).where(last.ID.eq(event)));
  }

  private static Condition condition(AuditFilter filter) {
    return DSL.and(
        filter.actor() == null ? DSL.noCondition() : EVENT.ACTOR.eq(filter.actor()),
        filter.object() == null ? DSL.noCondition() : EVENT.OBJECT.eq(filter.object()),
        filter.outcome() == null ? DSL.noCondition() : EVENT.OUTCOME.eq(filter.outcome().name()),
        filter.from() == null ? DSL.noCondition() : EVENT.AT.ge(utc(filter.from())),
        filter.until() == null ? DSL.noCondition() : EVENT.AT.lt(utc(filter.until())));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
