package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.SNOOZE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.Snooze;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** When a concern was put aside, until when and why. */
@Component
public class SnoozeRows {
  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;

  SnoozeRows(DSLContext sql, Sealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Puts a concern aside; no version rises, since nobody's decision is touched. */
  public void add(UUID concern, UUID worker, Instant until, String words) {
    UUID id = Ids.next();
    sql.insertInto(SNOOZE)
        .set(SNOOZE.ID, id)
        .set(SNOOZE.CONCERN, concern)
        .set(SNOOZE.UNTIL, utc(until))
        .set(SNOOZE.WORKER, worker)
        .set(SNOOZE.BODY, sealing.must(Sealing.report(concern), "snooze", "body", id, words))
        .set(SNOOZE.BEGUN_AT, utc(clock.instant()))
        .execute();
    sql.update(CONCERN)
        .set(CONCERN.SNOOZED_UNTIL, utc(until))
        .where(CONCERN.ID.eq(concern))
        .execute();
  }

  /** Brings it back; false when it was not put aside. */
  public boolean wake(UUID concern) {
    return sql.update(CONCERN)
            .setNull(CONCERN.SNOOZED_UNTIL)
            .where(CONCERN.ID.eq(concern), CONCERN.SNOOZED_UNTIL.isNotNull())
            .execute()
        == 1;
  }

  /** Until when it is put aside; empty when that is over. */
  public Optional<Instant> until(UUID concern) {
    return sql.select(CONCERN.SNOOZED_UNTIL)
        .from(CONCERN)
        .where(CONCERN.ID.eq(concern), CONCERN.SNOOZED_UNTIL.gt(utc(clock.instant())))
        .fetchOptional(row -> row.value1().toInstant());
  }

  /** Oldest first. */
  public List<Snooze> of(UUID concern) {
    return sql.selectFrom(SNOOZE)
        .where(SNOOZE.CONCERN.eq(concern))
        .orderBy(SNOOZE.BEGUN_AT, SNOOZE.ID)
        .fetch(
            row ->
                new Snooze(
                    row.getWorker(),
                    row.getUntil().toInstant(),
                    row.getBegunAt().toInstant(),
                    sealing.open(
                        Sealing.report(concern), "snooze", "body", row.getId(), row.getBody())));
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
