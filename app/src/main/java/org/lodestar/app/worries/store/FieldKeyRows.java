package org.lodestar.app.worries.store;

import static org.lodestar.app.worries.store.tables.Tables.FIELD_KEY;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.worries.FieldKey;
import org.lodestar.app.worries.domain.DraftLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks of workers' telephones, each found for its own worker only and gone when it ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FieldKeyRows {
  private final DSLContext sql;
  private final WorrySealing sealing;
  private final Clock clock;

  FieldKeyRows(DSLContext sql, WorrySealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The worker's lock that lasts at least until then. */
  public Optional<FieldKey> lasting(UUID worker, Instant until) {
    return sql.selectFrom(FIELD_KEY)
        .where(FIELD_KEY.WORKER.eq(worker), FIELD_KEY.ENDS_AT.ge(utc(until)))
        .orderBy(FIELD_KEY.ENDS_AT.desc())
        .limit(1)
        .fetchOptional(
            row -> new FieldKey(row.getId(), row.getPublicHalf(), row.getEndsAt().toInstant()));
  }

  public FieldKey add(UUID worker, DraftLock.Halves halves, Instant ends) {
    UUID id = Ids.next();
    sql.insertInto(FIELD_KEY)
        .set(FIELD_KEY.ID, id)
        .set(FIELD_KEY.WORKER, worker)
        .set(FIELD_KEY.PUBLIC_HALF, halves.open())
        .set(
            FIELD_KEY.PRIVATE_HALF,
            sealing.must(owner(worker), "field_key", "private_half", id, halves.secret()))
        .set(FIELD_KEY.ENDS_AT, utc(ends))
        .execute();
    return new FieldKey(id, halves.open(), ends);
  }

  /** The private half of the worker's own lock; empty when it has ended or is somebody else's. */
  public Optional<String> secret(UUID worker, UUID id) {
    return sql.select(FIELD_KEY.PRIVATE_HALF)
        .from(FIELD_KEY)
        .where(
            FIELD_KEY.ID.eq(id),
            FIELD_KEY.WORKER.eq(worker),
            FIELD_KEY.ENDS_AT.gt(utc(clock.instant())))
        .fetchOptional(FIELD_KEY.PRIVATE_HALF)
        .map(half -> sealing.open(owner(worker), "field_key", "private_half", id, half));
  }

  /** Whether any worker's telephone may still hold a draft that its lock opens. */
  public boolean anyLasts() {
    return sql.fetchExists(FIELD_KEY, FIELD_KEY.ENDS_AT.gt(utc(clock.instant())));
  }

  /** Throws away what has ended: what was locked with it stays shut for good. */
  public void sweep() {
    sql.deleteFrom(FIELD_KEY).where(FIELD_KEY.ENDS_AT.le(utc(clock.instant()))).execute();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Subject owner(UUID worker) {
    return new Subject(SubjectKind.WORKER, worker);
  }
}
