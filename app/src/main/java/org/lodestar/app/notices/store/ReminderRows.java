package org.lodestar.app.notices.store;

import static org.lodestar.app.notices.store.tables.Tables.REMINDER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.Reminder.Outcome;
import org.lodestar.app.notices.Reminder.State;
import org.lodestar.app.notices.store.tables.tables.records.ReminderRecord;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;

/** Reminders to reporters, as far as the one who acts may see their concern. */
@Component
public class ReminderRows {
  private static final List<String> BY_SOMEBODY = List.of(State.BY_HAND.name(), State.DEAD.name());

  private final DSLContext sql;

  ReminderRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds one; false when it is there already. */
  public boolean add(Reminder reminder) {
    ReminderRecord row = new ReminderRecord();
    row.setId(reminder.id());
    row.setConcern(reminder.concern());
    row.setChannel(reminder.channel().name());
    row.setState(reminder.state().name());
    row.setHoursFrom(reminder.from());
    row.setHoursTo(reminder.to());
    row.setDueAt(reminder.dueAt() == null ? null : utc(reminder.dueAt()));
    row.setTries(reminder.tries());
    row.setWhy(reminder.why());
    row.setAskedBy(reminder.askedBy());
    row.setAskedAt(utc(reminder.askedAt()));
    row.setDoneAt(reminder.doneAt() == null ? null : utc(reminder.doneAt()));
    return sql.insertInto(REMINDER).set(row).onConflictDoNothing().execute() == 1;
  }

  /** Reminders of a concern, newest first. */
  public List<Reminder> of(UUID concern) {
    return list(REMINDER.CONCERN.eq(concern), Integer.MAX_VALUE);
  }

  /** One of a concern. */
  public Reminder get(UUID concern, UUID id) {
    return list(REMINDER.ID.eq(id).and(REMINDER.CONCERN.eq(concern)), 1).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Those that wait for somebody. */
  public List<Reminder> byHand(int most) {
    return list(REMINDER.STATE.in(BY_SOMEBODY), most);
  }

  /** How many wait for somebody. */
  public int countByHand() {
    return sql.fetchCount(REMINDER, REMINDER.STATE.in(BY_SOMEBODY));
  }

  /** One whose time has come. It is not handed out again before then, should we die meanwhile. */
  public Optional<Reminder> claim(Instant now, Instant again) {
    return sql.selectFrom(REMINDER)
        .where(REMINDER.STATE.eq(State.WAITING.name()), REMINDER.DUE_AT.le(utc(now)))
        .orderBy(REMINDER.DUE_AT)
        .limit(1)
        .forUpdate()
        .skipLocked()
        .fetchOptional()
        .map(
            row -> {
              row.setTries(row.getTries() + 1);
              sql.update(REMINDER)
                  .set(REMINDER.TRIES, row.getTries())
                  .set(REMINDER.DUE_AT, utc(again))
                  .where(REMINDER.ID.eq(row.getId()))
                  .execute();
              return reminder(row);
            });
  }

  /** Whether it still waits; taken before a letter goes out, held until it has. */
  public boolean stillWaits(UUID id) {
    return sql.select(REMINDER.STATE)
        .from(REMINDER)
        .where(REMINDER.ID.eq(id))
        .forUpdate()
        .fetchOptional(REMINDER.STATE)
        .filter(State.WAITING.name()::equals)
        .isPresent();
  }

  /** It is over, or somebody has to do it. */
  public void end(UUID id, State state, @Nullable Enum<?> why, Instant now) {
    sql.update(REMINDER)
        .set(REMINDER.STATE, state.name())
        .set(REMINDER.WHY, why == null ? null : why.name())
        .set(REMINDER.DONE_AT, utc(now))
        .where(REMINDER.ID.eq(id))
        .execute();
  }

  /** It is tried again later; waiting for a safe time is no try. */
  public void later(UUID id, int tries, @Nullable Enum<?> why, Instant due) {
    sql.update(REMINDER)
        .set(REMINDER.TRIES, tries)
        .set(REMINDER.WHY, why == null ? null : why.name())
        .set(REMINDER.DUE_AT, utc(due))
        .where(REMINDER.ID.eq(id))
        .execute();
  }

  /** Stops all that wait for the mail or for somebody; returns which. */
  public List<UUID> stop(UUID concern, Enum<?> why, Instant now) {
    return sql.update(REMINDER)
        .set(REMINDER.STATE, State.STOPPED.name())
        .set(REMINDER.WHY, why.name())
        .set(REMINDER.DONE_AT, utc(now))
        .where(
            REMINDER.CONCERN.eq(concern),
            REMINDER.STATE.in(State.WAITING.name(), State.BY_HAND.name(), State.DEAD.name()))
        .returning(REMINDER.ID)
        .fetch(REMINDER.ID);
  }

  /** Somebody has seen to it; false when somebody else was quicker. */
  public boolean settle(UUID id, UUID worker, Outcome outcome, Instant now) {
    return sql.update(REMINDER)
            .set(REMINDER.STATE, State.SETTLED.name())
            .set(REMINDER.OUTCOME, outcome.name())
            .set(REMINDER.SETTLED_BY, worker)
            .set(REMINDER.DONE_AT, utc(now))
            .where(REMINDER.ID.eq(id), REMINDER.STATE.in(BY_SOMEBODY))
            .execute()
        == 1;
  }

  /** How many there are of each state. */
  public Map<State, Integer> counts() {
    return sql.select(REMINDER.STATE, DSL.count())
        .from(REMINDER)
        .groupBy(REMINDER.STATE)
        .fetchMap(row -> State.valueOf(row.value1()), row -> row.value2());
  }

  private List<Reminder> list(Condition which, int most) {
    return sql.selectFrom(REMINDER)
        .where(which)
        .orderBy(REMINDER.ASKED_AT.desc(), REMINDER.ID.desc())
        .limit(most)
        .fetch(ReminderRows::reminder);
  }

  private static Reminder reminder(ReminderRecord row) {
    return new Reminder(
        row.getId(),
        row.getConcern(),
        SafeContactChannel.valueOf(row.getChannel()),
        State.valueOf(row.getState()),
        row.getHoursFrom(),
        row.getHoursTo(),
        instant(row.getDueAt()),
        row.getTries(),
        row.getWhy(),
        row.getOutcome(),
        row.getAskedBy(),
        row.getAskedAt().toInstant(),
        instant(row.getDoneAt()));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
