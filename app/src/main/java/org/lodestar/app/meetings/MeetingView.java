package org.lodestar.app.meetings;

import java.util.List;

/**
 * A meeting, as whoever sits at its table sees it.
 *
 * @param agenda the items that are for them, in order
 */
public record MeetingView(
    Seat seat,
    List<AboutPerson> people,
    List<Invitation> invitations,
    List<Attendee> attendees,
    List<AgendaItem> agenda) {
  public MeetingView {
    people = List.copyOf(people);
    invitations = List.copyOf(invitations);
    attendees = List.copyOf(attendees);
    agenda = List.copyOf(agenda);
  }

  /** The meeting itself. */
  public Meeting meeting() {
    return seat.meeting();
  }
}
