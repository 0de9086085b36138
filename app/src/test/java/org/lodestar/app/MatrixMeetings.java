package org.lodestar.app;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.Cases;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.meetings.Answer;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Invitations;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.Meetings;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.meetings.Written;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Makes the meetings that paths name: one that was called, one to which they are invited. */
@Component
class MatrixMeetings {
  private final Cases cases;
  private final Meetings meetings;
  private final Invitations invitations;
  private final Clock clock;

  MatrixMeetings(Cases cases, Meetings meetings, Invitations invitations, Clock clock) {
    this.cases = cases;
    this.meetings = meetings;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** How a person of a case is made. */
  interface Adding {
    UUID person(Worker keeper, UUID file);
  }

  /** A meeting that a keeper called, with everything on its table. */
  Map<String, String> called(Worker keeper, Worker guest, Adding adding) {
    return Standing.member(keeper.id()).call(() -> calling(keeper, guest, adding));
  }

  private Map<String, String> calling(Worker keeper, Worker guest, Adding adding) {
    UUID file = cases.open(keeper, NewCase.without(null, keeper.id())).id();
    UUID person = adding.person(keeper, file);
    return calling(keeper, guest.organisation(), file, person);
  }

  /** The same in a case that there is. */
  Map<String, String> calling(Worker keeper, UUID guest, UUID file, UUID person) {
    Meeting meeting = meetings.call(keeper, file, wanted(keeper, person));
    invitations.invite(keeper, meeting.id(), Set.of(guest));
    Map<String, String> names = new HashMap<>();
    names.put("file", file.toString());
    names.put("person", person.toString());
    names.put("id", meeting.id().toString());
    names.put("invitation", invitation(keeper, meeting).toString());
    return names;
  }

  private UUID invitation(Worker keeper, Meeting meeting) {
    return meetings.get(keeper, meeting.id()).invitations().getFirst().id();
  }

  private NewMeeting wanted(Worker keeper, UUID person) {
    return new NewMeeting(
        MeetingKind.MULTI_AGENCY,
        Set.of(person),
        clock.instant().plus(Duration.ofDays(3)),
        false,
        MeetingBasis.SAFEGUARDING,
        keeper.id(),
        Written.of("place", "Room 4").with("purpose", "A plan"));
  }

  /** A meeting to which the guest's organisation comes, and where the worker has declared. */
  Map<String, String> accepted(Worker keeper, Worker guest, Adding adding) {
    Map<String, String> names = called(keeper, guest, adding);
    UUID id = UUID.fromString(names.get("id"));
    Standing.member(guest.id())
        .run(
            () ->
                invitations.answer(
                    guest,
                    id,
                    new Answer(Invitation.State.COMING, Set.of(guest.id()), null, ""),
                    invitations.invited(guest, id).invitation().version()));
    declare(guest, id);
    return names;
  }

  /** A worker says that they know nobody. */
  void declare(Worker guest, UUID meeting) {
    Standing.member(guest.id()).run(() -> invitations.declareNoConflict(guest, meeting));
  }
}
