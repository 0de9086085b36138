package org.lodestar.app.meetings.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.meetings.Answer;
import org.lodestar.app.meetings.Attendee;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;

/** Who of an organisation sits at the table, as they answer. */
@Component
public class Seating {
  private final Seats seats;
  private final AttendeeRows attendees;
  private final People workers;

  Seating(Seats seats, AttendeeRows attendees, People workers) {
    this.seats = seats;
    this.attendees = attendees;
    this.workers = workers;
  }

  /** Seats an organisation as it answers. Who answers sits down meanwhile, to write who comes. */
  public void sit(Worker worker, Meeting meeting, Invitation invitation, Answer answer) {
    UUID organisation = invitation.organisation();
    Set<UUID> who = answer.state() == Invitation.State.COMING ? answer.who() : Set.of();
    seats.take(meeting, invitation, Set.of(worker.id()));
    attendees.replace(meeting, organisation, who);
    getUp(meeting, invitation);
    if (answer.state().isAtTable()) {
      seats.take(meeting, invitation, who.isEmpty() ? Set.of(worker.id()) : who);
    }
  }

  /** Nobody of an organisation sits there any more; they still know that there was a meeting. */
  public void getUp(Meeting meeting, Invitation invitation) {
    seats.leave(meeting, invitation, seated(meeting, invitation.organisation()));
  }

  /**
   * Only those who come stay at the table.
   *
   * @param otherwise who stays where nobody comes, because the organisation writes
   */
  public void narrow(Meeting meeting, Invitation invitation, Set<UUID> otherwise) {
    Set<UUID> who =
        attendees.list(meeting.id()).stream()
            .filter(each -> each.organisation().equals(invitation.organisation()))
            .map(Attendee::worker)
            .collect(Collectors.toSet());
    getUp(meeting, invitation);
    seats.take(meeting, invitation, who.isEmpty() ? otherwise : who);
  }

  /** Workers of an organisation who hold a seat of their own. */
  private List<UUID> seated(Meeting meeting, UUID organisation) {
    return seats.taken(meeting).stream()
        .filter(
            holder ->
                workers
                    .find(holder)
                    .map(Person::organisation)
                    .filter(organisation::equals)
                    .isPresent())
        .toList();
  }

  /** The callers take an organisation's seat away, and nobody of it comes. */
  public void remove(Meeting meeting, Invitation invitation) {
    UUID organisation = invitation.organisation();
    seats.remove(meeting, invitation, seated(meeting, organisation));
    attendees.replace(meeting, organisation, List.of());
  }

  /** A worker does not come, whoever else of their organisation does. */
  public void staysAway(Meeting meeting, Worker worker) {
    List<UUID> others =
        attendees.list(meeting.id()).stream()
            .filter(each -> each.organisation().equals(worker.organisation()))
            .map(Attendee::worker)
            .filter(other -> !other.equals(worker.id()))
            .toList();
    attendees.replace(meeting, worker.organisation(), others);
  }
}
