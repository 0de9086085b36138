package org.lodestar.app.notices.store;

import static org.lodestar.app.notices.store.tables.Tables.CALL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** E-mails to workers. One that waits is enough, whatever happens meanwhile. */
@Component
public class CallRows {
  private static final Duration KEPT = Duration.ofDays(30);

  private final DSLContext sql;

  CallRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Where an e-mail stands. */
  public enum State {
    WAITING,
    SENT,
    WOULD_BE_SENT,
    DEAD,
    /** The worker has left. */
    DROPPED,
    /** A week in which nothing waited, or whose letter was not wanted any more. */
    NOTHING
  }

  /**
   * An e-mail to a worker.
   *
   * @param week whose letter it is; null for a call to something that happened
   */
  public record Call(UUID id, UUID worker, int tries, @Nullable LocalDate week) {}

  /** Lets one wait until then, or lets the one that waits go earlier. */
  public void wait(UUID worker, Instant due, Instant now) {
    OffsetDateTime at = utc(due);
    sql.insertInto(CALL)
        .set(CALL.ID, Ids.next())
        .set(CALL.WORKER, worker)
        .set(CALL.STATE, State.WAITING.name())
        .set(CALL.DUE_AT, at)
        .set(CALL.MADE_AT, utc(now))
        .onConflict(CALL.WORKER)
        .where(CALL.STATE.eq(DSL.inline(State.WAITING.name())), CALL.WEEK.isNull())
        .doUpdate()
        .set(CALL.DUE_AT, DSL.least(CALL.DUE_AT, DSL.val(at)))
        .execute();
  }

  /** Begins the letter of a week; it is begun once, and taken for begun ever after. */
  public void week(UUID worker, LocalDate monday, Instant now) {
    sql.insertInto(CALL)
        .set(CALL.ID, Ids.next())
        .set(CALL.WORKER, worker)
        .set(CALL.WEEK, monday)
        .set(CALL.STATE, State.WAITING.name())
        .set(CALL.DUE_AT, utc(now))
        .set(CALL.MADE_AT, utc(now))
        .onConflictDoNothing()
        .execute();
  }

  /** When this worker was last called to something; the letter of a week keeps no call waiting. */
  public Optional<Instant> last(UUID worker) {
    return sql.select(DSL.max(CALL.DONE_AT))
        .from(CALL)
        .where(
            CALL.WORKER.eq(worker),
            CALL.WEEK.isNull(),
            CALL.STATE.in(State.SENT.name(), State.WOULD_BE_SENT.name()))
        .fetchOptional(row -> row.value1())
        .map(OffsetDateTime::toInstant);
  }

  /**
   * One whose time has come. It is not handed out again before then, should we die meanwhile.
   *
   * @param weekly a letter of a week, and no call
   */
  public Optional<Call> claim(Instant now, Instant again, boolean weekly) {
    return sql.selectFrom(CALL)
        .where(
            CALL.STATE.eq(State.WAITING.name()),
            CALL.DUE_AT.le(utc(now)),
            weekly ? CALL.WEEK.isNotNull() : CALL.WEEK.isNull())
        .orderBy(CALL.DUE_AT)
        .limit(1)
        .forUpdate()
        .skipLocked()
        .fetchOptional()
        .map(
            row -> {
              int tries = row.getTries() + 1;
              sql.update(CALL)
                  .set(CALL.TRIES, tries)
                  .set(CALL.DUE_AT, utc(again))
                  .where(CALL.ID.eq(row.getId()))
                  .execute();
              return new Call(row.getId(), row.getWorker(), tries, row.getWeek());
            });
  }

  /** It is over. */
  public void end(UUID id, State state, @Nullable String why, Instant now) {
    sql.update(CALL)
        .set(CALL.STATE, state.name())
        .set(CALL.WHY, why)
        .set(CALL.DONE_AT, utc(now))
        .where(CALL.ID.eq(id))
        .execute();
  }

  /** It is tried again later. */
  public void later(UUID id, String why, Instant due) {
    sql.update(CALL).set(CALL.WHY, why).set(CALL.DUE_AT, utc(due)).where(CALL.ID.eq(id)).execute();
  }

  /** How many there are of each state. */
  public Map<State, Integer> counts() {
    return sql.select(CALL.STATE, DSL.count())
        .from(CALL)
        .groupBy(CALL.STATE)
        .fetchMap(row -> State.valueOf(row.value1()), row -> row.value2());
  }

  /** Keeps how many rooms a weekly letter had to leave out. */
  public void leftOut(UUID id, int rooms) {
    sql.update(CALL).set(CALL.LEFT_OUT, rooms).where(CALL.ID.eq(id)).execute();
  }

  /** How many weekly letters since a moment had to leave out a room. */
  public int leftOut(Instant since) {
    return sql.fetchCount(CALL, CALL.LEFT_OUT.gt(0), CALL.MADE_AT.ge(utc(since)));
  }

  /** Why the ones that could not be sent were not, newest first. */
  public List<String> failures(int most) {
    return sql.select(CALL.WHY)
        .from(CALL)
        .where(CALL.STATE.eq(State.DEAD.name()))
        .orderBy(CALL.DONE_AT.desc())
        .limit(most)
        .fetch(row -> String.valueOf(row.value1()));
  }

  /** Forgets those that were over long ago. */
  public void sweep(Instant now) {
    sql.deleteFrom(CALL).where(CALL.DONE_AT.lt(utc(now.minus(KEPT)))).execute();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
