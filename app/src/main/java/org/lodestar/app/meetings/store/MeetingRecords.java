package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.ABOUT_PERSON;
import static org.lodestar.app.meetings.store.tables.Tables.AGREED_ACTION;
import static org.lodestar.app.meetings.store.tables.Tables.CHILD_CLOCK;
import static org.lodestar.app.meetings.store.tables.Tables.MEETING;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/**
 * Meetings go with their case, and never while one is to come, somebody has to do something that
 * was agreed, or a clock for a child runs.
 */
@Component
class MeetingRecords implements RecordHolder {
  private final DSLContext sql;
  private final Clock clock;

  MeetingRecords(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Set<String> open(RecordRef ref) {
    Set<String> open = new HashSet<>();
    if (!ref.isOfPeople()) {
      return open;
    }
    Condition toCome =
        MEETING.STATE.eq("CALLED").and(MEETING.STARTS_AT.gt(Columns.at(clock.instant())));
    if (sql.fetchExists(MEETING, about(ref, MEETING.CASE_FILE, MEETING.ID).and(toCome))) {
      open.add("MEETING_TO_COME");
    }
    Condition action = about(ref, AGREED_ACTION.CASE_FILE, AGREED_ACTION.MEETING);
    if (sql.fetchExists(AGREED_ACTION, action.and(AGREED_ACTION.STATE.eq("OPEN")))) {
      open.add("MEETING_ACTION");
    }
    if (sql.fetchExists(
        CHILD_CLOCK, CHILD_CLOCK.PERSON.in(ref.all()).and(CHILD_CLOCK.ENDED.isNull()))) {
      open.add("CLOCK_RUNNING");
    }
    return open;
  }

  private static Condition about(RecordRef ref, Field<UUID> caseFile, Field<UUID> meeting) {
    return caseFile
        .eq(ref.id())
        .or(
            meeting.in(
                DSL.select(ABOUT_PERSON.MEETING)
                    .from(ABOUT_PERSON)
                    .where(ABOUT_PERSON.PERSON.eq(ref.id()))));
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.isOfPeople()
        ? Disposed.of(
            sql.fetchSingle("select meetings.dispose_of(?)", ref.id()).get(0, String[].class))
        : Disposed.nothing();
  }
}
