package org.lodestar.app.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Makes a case with a child, its callers, and organisations to invite. */
@Component
public class Table {
  private final Workforce workforce;
  private final Cases cases;
  private final CasePeople people;
  private final Meetings meetings;
  private final Invitations invitations;
  private final Clock clock;

  Table(
      Workforce workforce,
      Cases cases,
      CasePeople people,
      Meetings meetings,
      Invitations invitations,
      Clock clock) {
    this.workforce = workforce;
    this.cases = cases;
    this.people = people;
    this.meetings = meetings;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** A case with its worker, a colleague in the chair and a child. */
  public record Called(Worker caller, Worker chair, UUID caseFile, UUID child) {}

  /** A case of an organisation with two workers, in which there is a child. */
  public Called aCase() {
    UUID organisation = workforce.anOrganisation();
    Worker caller = workforce.aWorker(organisation, Role.FIRST_RESPONDER, Role.MANAGER);
    Worker chair = workforce.aWorker(organisation, Role.CASEWORKER);
    UUID file = as(caller, () -> cases.open(caller, NewCase.without(null, caller.id())).id());
    UUID child = as(caller, () -> people.add(caller, file, details(AgeStatus.UNDER_18)).id());
    return new Called(caller, chair, file, child);
  }

  /** An adult in the same case. */
  public UUID anAdult(Called called) {
    Worker caller = called.caller();
    return as(caller, () -> people.add(caller, called.caseFile(), details(AgeStatus.ADULT)).id());
  }

  /** A strategy discussion about the child, in two days. */
  public Meeting call(Called called) {
    return as(
        called.caller(), () -> meetings.call(called.caller(), called.caseFile(), wanted(called)));
  }

  /** What {@link #call} asks for. */
  public NewMeeting wanted(Called called) {
    return new NewMeeting(
        MeetingKind.STRATEGY_DISCUSSION,
        Set.of(called.child()),
        clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES),
        true,
        MeetingBasis.CHILD_ENQUIRY,
        called.chair().id(),
        Written.of("place", "Room 4").with("purpose", "Keep her safe"));
  }

  /** A worker of another organisation who is invited. */
  public Worker guest(Called called, Meeting meeting, Role... roles) {
    Worker guest = workforce.aWorker(workforce.anOrganisation(), roles);
    as(called.caller(), () -> invite(called, meeting, guest));
    return guest;
  }

  private boolean invite(Called called, Meeting meeting, Worker guest) {
    invitations.invite(called.caller(), meeting.id(), Set.of(guest.organisation()));
    return true;
  }

  /** A worker of another organisation who is invited, accepts, and knows nobody. */
  public Worker seated(Called called, Meeting meeting) {
    Worker guest = guest(called, meeting, Role.NAVIGATOR);
    answer(guest, meeting, Invitation.State.COMING);
    as(
        guest,
        () -> {
          invitations.declareNoConflict(guest, meeting.id());
          return true;
        });
    return guest;
  }

  /** A guest answers for their organisation. */
  public void answer(Worker guest, Meeting meeting, Invitation.State answer) {
    as(
        guest,
        () -> {
          long version =
              Objects.requireNonNull(invitations.invited(guest, meeting.id()).invitation())
                  .version();
          invitations.answer(guest, meeting.id(), said(guest, answer), version);
          return true;
        });
  }

  private static Answer said(Worker guest, Invitation.State answer) {
    return switch (answer) {
      case COMING -> Answer.coming(Set.of(guest.id()));
      case WRITING -> Answer.writing();
      case DECLINED -> Answer.declined(Invitation.Reason.NOBODY_FREE);
      case INVITED, WITHDRAWN -> throw new IllegalArgumentException("Not an answer");
    };
  }

  /** Does the work as a worker. */
  public static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  /** Does the work as a worker. */
  public static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private static PersonDetails details(AgeStatus age) {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of("Mira Dovewell"))),
        new AgeFinding(age, AgeBasis.OWN_WORD, null, null),
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }
}
