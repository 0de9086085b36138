package org.lodestar.app.meetings.face;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.MeetingsAhead;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.springframework.stereotype.Component;

/** Meetings that are called, for whom they are about, by the measure of what was given there. */
@Component
class AheadForThem implements MeetingsAhead {
  private final MeetingRows meetings;

  AheadForThem(MeetingRows meetings) {
    this.meetings = meetings;
  }

  @Override
  public List<Ahead> of(CaseFile file) {
    return meetings.ofCase(file.id(), Integer.MAX_VALUE).stream()
        .filter(each -> each.state() == MeetingState.CALLED)
        .flatMap(this::about)
        .toList();
  }

  private Stream<Ahead> about(Meeting meeting) {
    LocalDate on = LocalDate.ofInstant(meeting.startsAt(), MeetingsDesk.LONDON);
    return meetings.about(meeting).stream()
        .filter(each -> GivenAtMeetings.kept(meeting.basis(), each.child()) == null)
        .map(each -> new Ahead(each.person(), on));
  }
}
