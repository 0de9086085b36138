package org.lodestar.app.meetings.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.members.Worker;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of meetings when an adult takes a yes back: the other organisations see nothing any
 * more of those that rest on it. Meetings on another ground go on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConsentTakenBack {
  private final MeetingRows rows;
  private final Guests guests;
  private final MeetingsDesk desk;

  ConsentTakenBack(MeetingRows rows, Guests guests, MeetingsDesk desk) {
    this.rows = rows;
    this.guests = guests;
    this.desk = desk;
  }

  /** Meetings about a person that rest on this yes and are seen by others. */
  public List<Meeting> restingOn(UUID person, ConsentKind kind) {
    return kind == ConsentToMeet.KIND
        ? rows.restingOn(person).stream().filter(guests::any).toList()
        : List.of();
  }

  /** The yes does not count any more: every invitation to such a meeting ends. */
  public void end(Worker worker, UUID person, ConsentKind kind) {
    restingOn(person, kind).stream()
        .map(meeting -> rows.lock(meeting.id()))
        .forEach(meeting -> end(worker, person, meeting));
  }

  private void end(Worker worker, UUID person, Meeting meeting) {
    guests.dismiss(worker, meeting);
    desk.tell(worker, meeting.caseFile(), person, "meetings.news.consentEnded");
  }
}
