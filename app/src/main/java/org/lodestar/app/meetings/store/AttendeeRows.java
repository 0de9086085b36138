package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.ATTENDEE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.Attendee;
import org.lodestar.app.meetings.Attendee.Attendance;
import org.lodestar.app.meetings.Meeting;
import org.springframework.stereotype.Component;

/** Who comes to a meeting, and who was there. */
@Component
public class AttendeeRows {
  private final DSLContext sql;

  AttendeeRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Makes these workers, and no others, the ones who come for an organisation. */
  public void replace(Meeting meeting, UUID organisation, Collection<UUID> workers) {
    sql.deleteFrom(ATTENDEE)
        .where(ATTENDEE.MEETING.eq(meeting.id()), ATTENDEE.ORGANISATION.eq(organisation))
        .and(ATTENDEE.WORKER.notIn(workers))
        .execute();
    workers.forEach(worker -> expect(meeting, organisation, worker));
  }

  /** Expects a worker, unless they are expected already. */
  public void expect(Meeting meeting, UUID organisation, UUID worker) {
    sql.insertInto(ATTENDEE)
        .set(ATTENDEE.ID, Ids.next())
        .set(ATTENDEE.MEETING, meeting.id())
        .set(ATTENDEE.CASE_FILE, meeting.caseFile())
        .set(ATTENDEE.ORGANISATION, organisation)
        .set(ATTENDEE.WORKER, worker)
        .set(ATTENDEE.ATTENDANCE, Attendance.EXPECTED.name())
        .onConflictDoNothing()
        .execute();
  }

  /** Records whether a worker was there. */
  public void record(UUID meeting, UUID worker, Attendance attendance) {
    sql.update(ATTENDEE)
        .set(ATTENDEE.ATTENDANCE, attendance.name())
        .where(ATTENDEE.MEETING.eq(meeting), ATTENDEE.WORKER.eq(worker))
        .execute();
  }

  /** All who come, or were to come. */
  public List<Attendee> list(UUID meeting) {
    return sql.selectFrom(ATTENDEE)
        .where(ATTENDEE.MEETING.eq(meeting))
        .orderBy(ATTENDEE.ID)
        .fetch(
            row ->
                new Attendee(
                    row.getOrganisation(),
                    row.getWorker(),
                    Attendance.valueOf(row.getAttendance())));
  }
}
