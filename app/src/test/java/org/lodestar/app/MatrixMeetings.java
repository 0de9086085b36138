package org.lodestar.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.meetings.Answer;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.NewAction;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.AgreedActions;
import org.lodestar.app.meetings.face.Corrections;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Minutes;
import org.lodestar.app.meetings.face.Papers;
import org.lodestar.app.meetings.store.ClockRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.lodestar.statute.ClockRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the meetings that paths name: one that was called, one to which they are invited. */
@Component
class MatrixMeetings {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Cases cases;
  private final Meetings meetings;
  private final Invitations invitations;
  private final Agendas agendas;
  private final Minutes minutes;
  private final AgreedActions actions;
  private final Corrections corrections;
  private final Papers papers;
  private final ClockRows clocks;
  private final TransactionOperations transactions;
  private final Clock clock;

  MatrixMeetings(
      Cases cases,
      Meetings meetings,
      Invitations invitations,
      Agendas agendas,
      Minutes minutes,
      AgreedActions actions,
      Corrections corrections,
      Papers papers,
      ClockRows clocks,
      TransactionOperations transactions,
      Clock clock) {
    this.cases = cases;
    this.meetings = meetings;
    this.invitations = invitations;
    this.agendas = agendas;
    this.minutes = minutes;
    this.actions = actions;
    this.corrections = corrections;
    this.papers = papers;
    this.clocks = clocks;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How a person of a case is made. */
  interface Adding {
    UUID person(Worker keeper, UUID file);
  }

  /** A meeting to which the guest's organisation is invited, and which it has not answered. */
  Map<String, String> invited(Worker keeper, Worker guest, Adding adding) {
    return as(keeper, () -> calling(keeper, guest, adding));
  }

  private Map<String, String> calling(Worker keeper, Worker guest, Adding adding) {
    UUID file = cases.open(keeper, NewCase.without(null, keeper.id())).id();
    return calling(keeper, guest, file, adding.person(keeper, file));
  }

  private Map<String, String> calling(Worker keeper, Worker guest, UUID file, UUID person) {
    Meeting meeting = meetings.call(keeper, file, wanted(keeper, person));
    invitations.invite(keeper, meeting.id(), Set.of(guest.organisation()));
    Map<String, String> names = new HashMap<>();
    names.put("file", file.toString());
    names.put("person", person.toString());
    names.put("id", meeting.id().toString());
    names.put(
        "invitation", meetings.get(keeper, meeting.id()).invitations().getFirst().id().toString());
    return names;
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

  /** A meeting that was held, with something of everything on its table. */
  Map<String, String> held(Worker keeper, Worker guest, Adding adding) {
    return held(keeper, guest, invited(keeper, guest, adding));
  }

  /** The same in a case that there is. */
  Map<String, String> held(Worker keeper, Worker guest, UUID file, UUID person) {
    clock(keeper, file, person);
    return held(keeper, guest, as(keeper, () -> calling(keeper, guest, file, person)));
  }

  private Map<String, String> held(Worker keeper, Worker guest, Map<String, String> names) {
    UUID id = UUID.fromString(names.get("id"));
    accept(guest, id);
    UUID item =
        as(
            keeper,
            () -> {
              UUID added = agendas.add(keeper, id, Written.of("title", "Safety"), Set.of());
              LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
              meetings.begin(keeper, id, today, meetings.hosted(keeper, id).version());
              minutes.write(keeper, id, added, PersonalText.of("What was said"), 0);
              names.put("decision", decide(keeper, id, added).toString());
              names.put("action", agree(keeper, guest, id, added).toString());
              minutes.circulate(keeper, id, meetings.hosted(keeper, id).version());
              return added;
            });
    names.put("item", item.toString());
    names.put("paper", as(keeper, () -> paper(keeper, id, names)).toString());
    names.put("correction", correct(guest, id, item).toString());
    return names;
  }

  private void accept(Worker guest, UUID id) {
    as(
        guest,
        () -> {
          Answer answer = Answer.coming(Set.of(guest.id()));
          invitations.answer(
              guest,
              id,
              answer,
              Objects.requireNonNull(invitations.invited(guest, id).invitation()).version());
          return id;
        });
    declare(guest, id);
  }

  private UUID paper(Worker keeper, UUID id, Map<String, String> names) {
    UUID paper =
        papers.prepare(
            keeper,
            id,
            UUID.fromString(names.get("invitation")),
            UUID.fromString(names.get("person")),
            Set.of("IDENTITY"),
            "");
    papers.give(keeper, id, paper);
    return paper;
  }

  private UUID decide(Worker keeper, UUID id, UUID item) {
    return minutes.decide(
        keeper, id, item, Written.of("what", "A visit").with("who", "All").with("why", "Safety"));
  }

  private UUID agree(Worker keeper, Worker guest, UUID id, UUID item) {
    LocalDate due = LocalDate.ofInstant(clock.instant(), LONDON).plusDays(7);
    return actions.agree(
        keeper, id, item, new NewAction("Visit", guest.organisation(), guest.id(), "", due));
  }

  private UUID correct(Worker guest, UUID id, UUID item) {
    return as(
        guest,
        () -> {
          corrections.ask(guest, id, item, "It was Tuesday");
          return minutes.get(guest, id).corrections().getFirst().id();
        });
  }

  /** A clock, as if the person had been a child when it was started. */
  UUID clock(Worker keeper, UUID file, UUID person) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    ChildClock running =
        new ChildClock(
            Ids.next(),
            file,
            person,
            ClockRule.CHILD_ASSESSMENT,
            today,
            today.plusDays(63),
            null,
            null,
            "",
            keeper.id(),
            0);
    return as(
        keeper,
        () -> {
          transactions.executeWithoutResult(status -> clocks.insert(running, clock.instant()));
          return running.id();
        });
  }

  /** A worker says that they know nobody. */
  void declare(Worker guest, UUID meeting) {
    as(
        guest,
        () -> {
          invitations.declareNoConflict(guest, meeting);
          return meeting;
        });
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }
}
