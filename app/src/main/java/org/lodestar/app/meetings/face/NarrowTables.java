package org.lodestar.app.meetings.face;

import java.util.UUID;
import org.lodestar.app.casework.CaseRestriction;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Tables of meetings about a case that was closed to all but named workers. */
@Component
class NarrowTables implements CaseRestriction {
  private final MeetingRows rows;
  private final Guests guests;

  NarrowTables(MeetingRows rows, Guests guests) {
    this.rows = rows;
    this.guests = guests;
  }

  @Override
  public void restricted(Worker manager, UUID caseFile) {
    rows.open(caseFile).stream()
        .map(meeting -> rows.lock(meeting.id()))
        .forEach(meeting -> guests.narrow(rows.narrow(meeting)));
  }
}
