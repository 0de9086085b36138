package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;
import static org.lodestar.app.concerns.store.tables.Tables.MOVE;
import static org.lodestar.app.concerns.store.tables.Tables.REPORTER;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.ConcernDisposed;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Concerns as records that end one day: their clock begins with the last move that ended them. */
@Component
class ConcernRecords implements RecordHolder {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Field<OffsetDateTime> ENDED =
      DSL.coalesce(
          DSL.field(
              DSL.select(DSL.max(MOVE.MOVED_AT)).from(MOVE).where(MOVE.CONCERN.eq(CONCERN.ID))),
          CONCERN.RECEIVED_AT);

  private final DSLContext sql;
  private final ApplicationEventPublisher events;

  ConcernRecords(DSLContext sql, ApplicationEventPublisher events) {
    this.sql = sql;
    this.events = events;
  }

  @Override
  public List<KeptRecord> begunBefore(UUID organisation, LocalDate day) {
    return sql.select(CONCERN.ID, CONCERN.REPORTER_ID, ENDED)
        .from(CONCERN)
        .where(CONCERN.RECEIVER.eq(organisation), CONCERN.OPEN.isFalse())
        .and(ENDED.lt(day.atStartOfDay(LONDON).toOffsetDateTime()))
        .orderBy(CONCERN.ID)
        .fetch(
            row ->
                new KeptRecord(
                    row.value2() == null ? RecordClass.NAMELESS_CONCERN : RecordClass.CONCERN,
                    row.value1(),
                    LocalDate.ofInstant(row.value3().toInstant(), LONDON),
                    null));
  }

  @Override
  public Map<RecordClass, Long> counts(UUID organisation) {
    Condition own = CONCERN.RECEIVER.eq(organisation);
    return Map.of(
        RecordClass.CONCERN,
        (long) sql.fetchCount(CONCERN, own.and(CONCERN.REPORTER_ID.isNotNull())),
        RecordClass.NAMELESS_CONCERN,
        (long) sql.fetchCount(CONCERN, own.and(CONCERN.REPORTER_ID.isNull())));
  }

  @Override
  public Set<UUID> parts(RecordRef ref) {
    return ref.isConcern()
        ? sql.select(REPORTER.ID)
            .from(REPORTER)
            .where(REPORTER.CONCERN.eq(ref.id()))
            .fetchSet(REPORTER.ID)
        : Set.of();
  }

  @Override
  public Set<String> open(RecordRef ref) {
    Set<String> open = new HashSet<>();
    if (ref.isConcern()) {
      Condition alarm = CONCERN.ALARM_AT.isNotNull().and(CONCERN.ALARM_ANSWERED_AT.isNull());
      Condition going = CONCERN.OPEN.isTrue().or(alarm).or(CONCERN.UNREAD_MESSAGES.gt((short) 0));
      if (sql.fetchExists(CONCERN, CONCERN.ID.eq(ref.id()).and(going))) {
        open.add("CONCERN_OPEN");
      }
      if (sql.fetchExists(
          HAND_OVER, HAND_OVER.CONCERN.eq(ref.id()).and(HAND_OVER.ANSWER.eq("OPEN")))) {
        open.add("HAND_OVER_OPEN");
      }
    }
    return open;
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    if (!ref.isConcern()) {
      return Disposed.nothing();
    }
    events.publishEvent(new ConcernDisposed(ref.id()));
    return Disposed.of(
        sql.fetchSingle("select concerns.dispose_of(?)", ref.id()).get(0, String[].class));
  }
}
