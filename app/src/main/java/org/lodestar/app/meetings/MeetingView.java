package org.lodestar.app.meetings;

import java.util.List;

/** A meeting, as whoever sits at its table sees it. */
public record MeetingView(
    Seat seat, List<AboutPerson> people, List<Invitation> invitations, List<Attendee> attendees) {
  public MeetingView {
    people = List.copyOf(people);
    invitations = List.copyOf(invitations);
    attendees = List.copyOf(attendees);
  }

  /** The meeting itself. */
  public Meeting meeting() {
    return seat.meeting();
  }
}
