package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.meetings.AgreedAction;
import org.lodestar.app.meetings.Answer;
import org.lodestar.app.meetings.Attendee.Attendance;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.NewAction;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.AgreedActions;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Minutes;
import org.lodestar.app.meetings.face.Papers;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;

/** Lets the invented agencies meet: one meeting was held, one is to come. */
@Component
class MeetingFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration DAY = Duration.ofDays(1);

  private final CasePeople people;
  private final Meetings meetings;
  private final Invitations invitations;
  private final Agendas agendas;
  private final Papers papers;
  private final Minutes minutes;
  private final AgreedActions actions;

  MeetingFill(
      CasePeople people,
      Meetings meetings,
      Invitations invitations,
      Agendas agendas,
      Papers papers,
      Minutes minutes,
      AgreedActions actions) {
    this.people = people;
    this.meetings = meetings;
    this.invitations = invitations;
    this.agendas = agendas;
    this.papers = papers;
    this.minutes = minutes;
    this.actions = actions;
  }

  /** A strategy discussion about a girl, six days ago; its minutes go round. */
  UUID held(Players players, Made made, Instant now) {
    Worker caller = players.get("FRONT_DOOR");
    Worker police = players.get("POLICE");
    Worker school = players.get("SCHOOL");
    UUID file = made.get("case:line");
    NewMeeting wanted =
        new NewMeeting(
            MeetingKind.STRATEGY_DISCUSSION,
            victims(caller, file, now),
            now.minus(DAY.multipliedBy(6)),
            true,
            MeetingBasis.CHILD_ENQUIRY,
            players.get("CHILD_MANAGER").id(),
            written("By video", "Is an enquiry needed, and what keeps her safe this week?"));
    Talk talk = talk(caller, file, wanted, now.minus(DAY.multipliedBy(8)));
    talk.invite(police, school);
    UUID safety = talk.item("What keeps her safe this week");
    UUID enquiry = talk.item("Is an enquiry needed");
    talk.paper(school, Set.of("IDENTITY", "NEEDS_OF_COMMUNICATION"));
    talk.at(now.minus(DAY.multipliedBy(6)));
    talk.begin(police, school);
    talk.minute(
        safety,
        "School: she is in class on most days and stays near the front gate at the end of them."
            + "\nPolice: two journeys this month were paid for by somebody else.");
    talk.minute(enquiry, "All three organisations see signs that she is made to carry things.");
    talk.decide(
        enquiry,
        Written.of(
                "what", "An enquiry under section 47 begins today, led by children's social care")
            .with("who", "Front door manager, in the chair, with police and school")
            .with("why", "Signs from three sides agree, and she has been missing twice")
            .with("dissent", "None"));
    UUID visit =
        talk.action(safety, caller, "See her at school, with a worker whom she chooses", 2);
    talk.action(safety, police, "Look for who paid for the journeys", 4);
    talk.action(safety, school, "Name one adult at school whom she can go to at any time", 20);
    talk.at(now.minus(DAY.multipliedBy(4)));
    talk.done(visit, "Seen at school. She would like to go on with the same worker.");
    talk.circulate();
    return talk.meeting.id();
  }

  /** A meeting about an adult that is still to come; one organisation has not answered. */
  UUID coming(Players players, Made made, Instant now) {
    Worker caller = players.get("RESPONDER");
    Worker adults = players.get("SAFEGUARDING");
    UUID file = made.get("case:carer");
    NewMeeting wanted =
        new NewMeeting(
            MeetingKind.MULTI_AGENCY,
            victims(caller, file, now),
            hour(now.plus(DAY.multipliedBy(4)), 10),
            false,
            MeetingBasis.SAFEGUARDING,
            players.get("MANAGER").id(),
            written("Town Hall, room 4", "Agree who does what so that she can move"));
    Talk talk = talk(caller, file, wanted, now.minus(DAY));
    talk.invite(adults);
    talk.only(players.get("HOUSING"));
    talk.item("What she wants");
    talk.item("A place to live");
    talk.paper(adults, Set.of("IDENTITY", "NEEDS_OF_COMMUNICATION"));
    return talk.meeting.id();
  }

  private static Instant hour(Instant moment, int hour) {
    return moment.atZone(LONDON).toLocalDate().atTime(hour, 0).atZone(LONDON).toInstant();
  }

  private static Written written(String place, String purpose) {
    return Written.of("place", place).with("purpose", purpose);
  }

  private Set<UUID> victims(Worker caller, UUID file, Instant now) {
    return Players.act(
        caller,
        now,
        () ->
            people.list(caller, file).stream()
                .filter(each -> each.details().roles().contains(RoleInCase.POTENTIAL_VICTIM))
                .map(Person::id)
                .collect(Collectors.toSet()));
  }

  private Talk talk(Worker caller, UUID file, NewMeeting wanted, Instant called) {
    Meeting meeting = Players.act(caller, called, () -> meetings.call(caller, file, wanted));
    return new Talk(caller, meeting, wanted, called);
  }

  /** One meeting as it goes on. */
  private final class Talk {
    private final Worker caller;
    private final Meeting meeting;
    private final NewMeeting wanted;
    private Instant moment;

    Talk(Worker caller, Meeting meeting, NewMeeting wanted, Instant moment) {
      this.caller = caller;
      this.meeting = meeting;
      this.wanted = wanted;
      this.moment = moment;
    }

    void at(Instant later) {
      moment = later;
    }

    private void doing(Worker worker, Runnable deed) {
      moment = moment.plus(Duration.ofMinutes(3));
      Players.act(worker, moment, deed);
    }

    /** An organisation that is invited and has not answered. */
    void only(Worker guest) {
      doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(guest.organisation())));
    }

    void invite(Worker... guests) {
      for (Worker guest : guests) {
        only(guest);
        doing(guest, () -> accept(guest));
      }
    }

    private void accept(Worker guest) {
      Answer coming = Answer.coming(Set.of(guest.id()));
      invitations.answer(guest, meeting.id(), coming, 0);
      invitations.declareNoConflict(guest, meeting.id());
    }

    UUID item(String title) {
      moment = moment.plus(Duration.ofMinutes(1));
      return Players.act(
          caller,
          moment,
          () -> agendas.add(caller, meeting.id(), Written.of("title", title), Set.of()));
    }

    void paper(Worker guest, Set<String> parts) {
      doing(
          caller,
          () -> {
            UUID paper =
                papers.prepare(caller, meeting.id(), invitation(guest), person(), parts, "");
            papers.give(caller, meeting.id(), paper);
          });
    }

    private UUID person() {
      return wanted.people().iterator().next();
    }

    private UUID invitation(Worker guest) {
      return meetings.get(caller, meeting.id()).invitations().stream()
          .filter(each -> each.organisation().equals(guest.organisation()))
          .map(Invitation::id)
          .findFirst()
          .orElseThrow();
    }

    void begin(Worker... present) {
      LocalDate day = LocalDate.ofInstant(moment, LONDON);
      doing(caller, () -> meetings.begin(caller, meeting.id(), day, version()));
      doing(
          caller,
          () ->
              minutes.attended(
                  caller,
                  meeting.id(),
                  List.of(present).stream()
                      .collect(Collectors.toMap(Worker::id, _ -> Attendance.PRESENT))));
    }

    private long version() {
      return meetings.hosted(caller, meeting.id()).version();
    }

    void minute(UUID item, String words) {
      doing(caller, () -> minutes.write(caller, meeting.id(), item, PersonalText.of(words), 0));
    }

    void decide(UUID item, Written decision) {
      doing(caller, () -> minutes.decide(caller, meeting.id(), item, decision));
    }

    UUID action(UUID item, Worker owner, String what, int days) {
      LocalDate due = LocalDate.ofInstant(moment, LONDON).plusDays(days);
      NewAction wantedAction = new NewAction(what, owner.organisation(), owner.id(), "", due);
      return Players.act(
          caller, moment, () -> actions.agree(caller, meeting.id(), item, wantedAction));
    }

    void done(UUID action, String outcome) {
      doing(
          caller,
          () ->
              actions.move(
                  caller,
                  meeting.id(),
                  action,
                  AgreedAction.Event.FINISH,
                  outcome,
                  Optional.empty(),
                  0));
    }

    void circulate() {
      doing(caller, () -> minutes.circulate(caller, meeting.id(), version()));
    }
  }
}
