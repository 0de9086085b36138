package org.lodestar.app.meetings.face;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Answer;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.meetings.domain.InvitationMoves;
import org.lodestar.app.meetings.domain.InvitationMoves.Event;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.meetings.store.Seating;
import org.lodestar.app.meetings.store.Seats;
import org.lodestar.app.meetings.store.TableRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations to a meeting, by organisation. Each organisation learns that there is a meeting,
 * when, how urgent and whether it is about a child; names and words only after it has accepted and
 * whoever reads has said that they know nobody.
 */
@Component
@Transactional
public class Invitations {
  private final InvitationRows rows;
  private final MeetingRows meetings;
  private final ConsentToMeet consent;
  private final PoliceAtTheTable police;
  private final WordsAtTheTable words;
  private final Guests guests;
  private final Seating seating;
  private final TableRows table;
  private final Seats seats;
  private final MeetingsDesk desk;
  private final Organisations organisations;
  private final People workers;
  private final Grants grants;

  Invitations(
      InvitationRows rows,
      MeetingRows meetings,
      ConsentToMeet consent,
      PoliceAtTheTable police,
      WordsAtTheTable words,
      Guests guests,
      Seating seating,
      TableRows table,
      Seats seats,
      MeetingsDesk desk,
      Organisations organisations,
      People workers,
      Grants grants) {
    this.rows = rows;
    this.meetings = meetings;
    this.consent = consent;
    this.police = police;
    this.words = words;
    this.guests = guests;
    this.seating = seating;
    this.table = table;
    this.seats = seats;
    this.desk = desk;
    this.organisations = organisations;
    this.workers = workers;
    this.grants = grants;
  }

  /** Invites organisations; those that are invited already stay as they are. */
  public void invite(Worker worker, UUID id, Set<UUID> invited) {
    consent.insist(worker, id);
    Meeting meeting = desk.hosting(worker, id);
    mustBeComing(meeting);
    if (invited.isEmpty()) {
      throw Refused.at("organisations", "meetings.rule.inviteNobody");
    }
    police.insist(worker, meeting, invited);
    words.insistKept(meeting, invited);
    invited.forEach(organisation -> invite(worker, meeting, organisation));
  }

  private static void mustBeComing(Meeting meeting) {
    if (meeting.state() != MeetingState.CALLED) {
      throw Refused.because("meetings.rule.moved");
    }
  }

  private void invite(Worker worker, Meeting meeting, UUID organisation) {
    if (organisation.equals(worker.organisation()) || !organisations.get(organisation).open()) {
      throw Refused.at("organisations", "meetings.rule.inviteWhom");
    }
    Optional<Invitation> before = rows.of(meeting.id(), organisation);
    if (before.isEmpty()) {
      Invitation invitation = fresh(worker, meeting, organisation);
      seats.lay(invitation.seal(), meeting.organisation());
      seats.invite(meeting, invitation);
      rows.insert(invitation);
      table.openTo(meeting, organisation);
      traced(meeting, MeetingAction.ORGANISATION_INVITED, invitation);
    } else if (before.get().state() == Invitation.State.WITHDRAWN) {
      again(meeting, before.get());
    }
  }

  private Invitation fresh(Worker worker, Meeting meeting, UUID organisation) {
    return new Invitation(
        Ids.next(),
        meeting.id(),
        meeting.caseFile(),
        organisation,
        Ids.next(),
        Invitation.State.INVITED,
        null,
        Written.nothing(),
        worker.id(),
        desk.now(),
        null,
        null,
        0);
  }

  private void again(Meeting meeting, Invitation before) {
    InvitationMoves.TABLE.after(before.state(), Event.INVITE);
    seats.invite(meeting, before);
    rows.update(before.answered(Invitation.State.INVITED, null, before.written(), null, null));
    table.openTo(meeting, before.organisation());
    traced(meeting, MeetingAction.ORGANISATION_INVITED, before);
  }

  private void traced(Meeting meeting, MeetingAction action, Invitation invitation) {
    desk.trace(action, meeting, Detail.none().with("organisation", invitation.organisation()));
  }

  /** A meeting was moved: what lies on its table shuts when the new day says. */
  void moved(Meeting meeting) {
    table.moved(meeting);
  }

  /** Takes an invitation back: from now on the organisation sees nothing of the meeting. */
  public void withdraw(Worker worker, UUID id, UUID invitation) {
    Meeting meeting = desk.hosting(worker, id);
    guests.withdraw(worker, meeting, rows.get(id, invitation));
  }

  /**
   * An organisation answers, or changes its answer until the meeting has begun.
   *
   * @param version of the invitation that was looked at
   */
  public void answer(Worker worker, UUID id, Answer answer, long version) {
    Seat seat = desk.invited(worker, id);
    Meeting meeting = seat.meeting();
    Invitation before = Objects.requireNonNull(seat.invitation()).at(version);
    mustBeComing(meeting);
    Invitation.State next =
        InvitationMoves.TABLE.after(before.state(), InvitationMoves.answering(answer.state()));
    check(worker, answer);
    seating.sit(worker, meeting, before, answer);
    rows.update(
        before.answered(
            next,
            next == Invitation.State.DECLINED ? answer.reason() : null,
            rows.get(id, before.id()).written().with("words", answer.words()),
            worker.id(),
            desk.now()));
    desk.trace(
        MeetingAction.INVITATION_ANSWERED,
        meeting,
        Detail.none().with("organisation", worker.organisation()).with("answer", next));
  }

  private void check(Worker worker, Answer answer) {
    Set<UUID> colleagues = colleagues(worker).stream().map(Person::id).collect(Collectors.toSet());
    if (!colleagues.containsAll(answer.who())) {
      throw Refused.at("who", "meetings.rule.colleaguesOnly");
    }
    if (answer.state() == Invitation.State.COMING && answer.who().isEmpty()) {
      throw Refused.at("who", "meetings.rule.whoComes");
    }
    if (answer.state() == Invitation.State.DECLINED && answer.reason() == null) {
      throw Refused.at("reason", "meetings.rule.whyNot");
    }
  }

  /** The notice, for an organisation that is about to answer. */
  public Seat invited(Worker worker, UUID id) {
    return desk.invited(worker, id);
  }

  /** What is on the table, for an organisation that is about to write. */
  public Seat contributing(Worker worker, UUID id) {
    Seat seat = writing(worker, id);
    desk.trace(MeetingAction.MEETING_VIEWED, seat.meeting());
    return seat;
  }

  private Seat writing(Worker worker, UUID id) {
    Seat seat = desk.reading(worker, id);
    if (seat.calls()) {
      throw new NotFound();
    }
    return seat;
  }

  /** Colleagues of a worker who may take part in meetings. */
  @Transactional(readOnly = true)
  public List<Person> colleagues(Worker worker) {
    return workers.listIn(worker.organisation()).stream()
        .filter(each -> Action.READ_MEETING.roles().stream().anyMatch(each.roles()::contains))
        .toList();
  }

  /** Whom the meeting is about, for a worker who is about to read it for the first time. */
  public List<AboutPerson> check(Worker worker, UUID id) {
    Seat seat = desk.accepted(worker, id);
    desk.trace(MeetingAction.MEETING_NAMES_SHOWN, seat.meeting());
    return meetings.about(seat.meeting());
  }

  /** The worker knows nobody; from now on they read what is on the table. */
  public void declareNoConflict(Worker worker, UUID id) {
    Seat seat = desk.accepted(worker, id);
    rows.declare(seat.meeting(), worker.id(), desk.now());
    desk.trace(MeetingAction.MEETING_NO_CONFLICT_DECLARED, seat.meeting());
  }

  /** The worker knows somebody: they are shut out at once, and a colleague takes part. */
  public void declareConflict(Worker worker, UUID id, ConflictReason reason) {
    Seat seat = desk.accepted(worker, id);
    desk.trace(
        MeetingAction.MEETING_CONFLICT_DECLARED,
        seat.meeting(),
        Detail.none().with("reason", reason));
    seating.staysAway(seat.meeting(), worker);
    grants.exclude(id, worker.id(), reason.name());
  }

  /** An organisation writes what it has to say, whether or not somebody comes. */
  public void contribute(Worker worker, UUID id, String words, long version) {
    Seat seat = writing(worker, id);
    Meeting meeting = seat.meeting();
    if (meeting.minutes() == MinutesState.AGREED) {
      throw Refused.because("meetings.rule.agreed");
    }
    Invitation before = Objects.requireNonNull(seat.invitation()).at(version);
    rows.update(
        before.answered(
            before.state(),
            before.reason(),
            before.written().with("contribution", words),
            worker.id(),
            desk.now()));
    traced(meeting, MeetingAction.CONTRIBUTION_WRITTEN, before);
  }
}
