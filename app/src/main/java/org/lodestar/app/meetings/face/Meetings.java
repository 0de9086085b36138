package org.lodestar.app.meetings.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.MeetingView;
import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.meetings.domain.CallRules;
import org.lodestar.app.meetings.domain.MeetingMoves;
import org.lodestar.app.meetings.domain.MeetingMoves.Event;
import org.lodestar.app.meetings.store.AgendaRows;
import org.lodestar.app.meetings.store.AttendeeRows;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.meetings.store.Seats;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings of several agencies about people of a case. Their callers see them with the case;
 * whoever is invited sees a notice, and what is on the table after accepting. A meeting that is
 * foreign, or not there at all, is {@code NotFound}: the two look the same.
 */
@Component
@Transactional
public class Meetings {
  private final MeetingRows rows;
  private final InvitationRows invitations;
  private final AttendeeRows attendees;
  private final AgendaRows agenda;
  private final MeetingGrounds grounds;
  private final Seats seats;
  private final MeetingsDesk desk;
  private final CasePeople casePeople;
  private final People workers;
  private final Invitations inviting;
  private final ConsentToMeet consent;
  private final Guests guests;
  private final WordsAtTheTable words;
  private final ChildClocks clocks;

  Meetings(
      MeetingRows rows,
      InvitationRows invitations,
      AttendeeRows attendees,
      AgendaRows agenda,
      MeetingGrounds grounds,
      Seats seats,
      MeetingsDesk desk,
      CasePeople casePeople,
      People workers,
      Invitations inviting,
      ConsentToMeet consent,
      Guests guests,
      WordsAtTheTable words,
      ChildClocks clocks) {
    this.rows = rows;
    this.invitations = invitations;
    this.attendees = attendees;
    this.agenda = agenda;
    this.grounds = grounds;
    this.seats = seats;
    this.desk = desk;
    this.casePeople = casePeople;
    this.workers = workers;
    this.inviting = inviting;
    this.consent = consent;
    this.guests = guests;
    this.words = words;
    this.clocks = clocks;
  }

  /** Calls a meeting about people of a case. Nobody is invited yet. */
  public Meeting call(Worker worker, UUID caseFile, NewMeeting wanted) {
    CaseFile file = desk.calling(worker, caseFile);
    List<AboutPerson> about = about(worker, caseFile, wanted);
    boolean child = about.stream().anyMatch(AboutPerson::child);
    check(wanted, child);
    consent.insist(worker, caseFile, wanted.basis(), about);
    Meeting meeting = insert(worker, file, wanted, child);
    about.forEach(person -> rows.insert(meeting, person));
    attendees.expect(meeting, worker.organisation(), worker.id());
    seat(worker, meeting);
    desk.trace(MeetingAction.MEETING_CALLED, meeting, Detail.none().with("kind", meeting.kind()));
    desk.tell(worker, meeting, rows.about(meeting), "meetings.news.called." + meeting.kind());
    return meeting;
  }

  /** The chair of another organisation comes with an invitation of that organisation. */
  private void seat(Worker worker, Meeting meeting) {
    UUID from = workers.get(meeting.chair()).organisation();
    if (from.equals(worker.organisation())) {
      attendees.expect(meeting, from, meeting.chair());
    } else {
      inviting.invite(worker, meeting.id(), Set.of(from));
    }
  }

  private List<AboutPerson> about(Worker worker, UUID caseFile, NewMeeting wanted) {
    return casePeople.list(worker, caseFile).stream()
        .filter(person -> wanted.people().contains(person.id()))
        .map(Meetings::named)
        .toList();
  }

  private static AboutPerson named(Person person) {
    return new AboutPerson(
        person.id(), person.treatedAsChild(), person.name().orElseGet(() -> PersonalText.of("")));
  }

  private void check(NewMeeting wanted, boolean child) {
    boolean chairs =
        workers
            .find(wanted.chair())
            .filter(chair -> Action.READ_MEETING.roles().stream().anyMatch(chair.roles()::contains))
            .isPresent();
    CallRules.check(new CallRules.Facts(wanted, child, chairs));
  }

  private Meeting insert(Worker worker, CaseFile file, NewMeeting wanted, boolean child) {
    UUID id = Ids.next();
    Meeting.Keys keys = new Meeting.Keys(Ids.next(), Ids.next());
    Meeting meeting;
    do {
      meeting =
          new Meeting(
              id,
              Ids.reference('M'),
              file.id(),
              file.organisation(),
              keys,
              wanted.kind(),
              MeetingState.CALLED,
              MinutesState.DRAFT,
              wanted.startsAt(),
              child,
              wanted.urgent(),
              file.restricted(),
              wanted.basis(),
              wanted.chair(),
              worker.id(),
              desk.now(),
              null,
              grounds.papersClose(wanted),
              wanted.written(),
              0);
      seats.prepare(meeting);
    } while (!rows.insert(meeting));
    return meeting;
  }

  /** Moves a meeting to another time or place, or changes what it is for, until it begins. */
  public void change(Worker worker, UUID id, NewMeeting wanted, long version) {
    consent.insist(worker, id, wanted.basis());
    Meeting meeting = desk.hosting(worker, id);
    MeetingMoves.TABLE.after(meeting.state(), Event.CHANGE);
    CaseFile file = desk.calling(worker, meeting.caseFile());
    check(with(wanted, rows.about(meeting)), meeting.child());
    Meeting changed = meeting.changed(wanted, grounds.papersClose(wanted), version);
    words.insistKept(changed, wanted.written(), "purpose");
    rows.update(changed);
    inviting.moved(changed);
    seat(worker, changed);
    desk.trace(MeetingAction.MEETING_CHANGED, meeting);
  }

  /** Whom a meeting is about stays as it was called. */
  private static NewMeeting with(NewMeeting wanted, List<AboutPerson> about) {
    return new NewMeeting(
        wanted.kind(),
        about.stream().map(AboutPerson::person).collect(Collectors.toSet()),
        wanted.startsAt(),
        wanted.urgent(),
        wanted.basis(),
        wanted.chair(),
        wanted.written());
  }

  /** The meeting will not take place. */
  public void cancel(Worker worker, UUID id, long version) {
    Meeting meeting = desk.hosting(worker, id);
    MeetingState next = MeetingMoves.TABLE.after(meeting.state(), Event.CANCEL);
    rows.update(at(meeting, version).in(next, null));
    guests.sendHome(meeting);
    desk.trace(MeetingAction.MEETING_CANCELLED, meeting);
    desk.tell(worker, meeting, rows.about(meeting), "meetings.news.cancelled");
  }

  /**
   * The meeting begins, or has taken place on a day that is not in the future: from now on its
   * agenda stays, and attendance, minutes, decisions and actions are written down.
   */
  public void begin(Worker worker, UUID id, LocalDate heldOn, long version) {
    Meeting meeting = desk.hosting(worker, id);
    MeetingState next = MeetingMoves.TABLE.after(meeting.state(), Event.BEGIN);
    if (heldOn.isAfter(desk.today()) || heldOn.isBefore(calledOn(meeting))) {
      throw Refused.at("on", "meetings.rule.heldOn");
    }
    rows.update(at(meeting, version).in(next, heldOn));
    desk.trace(MeetingAction.MEETING_BEGUN, meeting, Detail.none().with("day", heldOn));
    List<AboutPerson> about = rows.about(meeting);
    desk.tell(worker, meeting, about, "meetings.news.begun." + meeting.kind());
    if (meeting.kind() == MeetingKind.STRATEGY_DISCUSSION) {
      clocks.discussed(worker, meeting, about, heldOn);
    }
  }

  private static LocalDate calledOn(Meeting meeting) {
    return meeting.calledAt().atZone(MeetingsDesk.LONDON).toLocalDate();
  }

  private static Meeting at(Meeting meeting, long version) {
    if (meeting.version() != version) {
      throw new EditClash();
    }
    return meeting;
  }

  /** Where a worker stands, before anything is read: the notice. */
  public Seat seat(Worker worker, UUID id) {
    Seat seat = desk.knowing(worker, id);
    desk.trace(MeetingAction.MEETING_NOTICE_VIEWED, seat.meeting());
    return seat;
  }

  /** Where a worker stands, for a page that shows nothing of it but its reference. */
  @Transactional(readOnly = true)
  public Seat place(Worker worker, UUID id) {
    return desk.knowing(worker, id);
  }

  /** What is on the table, but for minutes and papers. */
  public MeetingView get(Worker worker, UUID id) {
    return view(worker, id, MeetingAction.MEETING_VIEWED);
  }

  /** The same on paper. */
  public MeetingView print(Worker worker, UUID id) {
    return view(worker, id, MeetingAction.MEETING_PRINTED);
  }

  private MeetingView view(Worker worker, UUID id, MeetingAction action) {
    Seat seat = desk.reading(worker, id);
    desk.trace(action, seat.meeting());
    return new MeetingView(
        seat,
        rows.about(seat.meeting()),
        invitations.list(id),
        attendees.list(id),
        agenda.list(id));
  }

  /** A meeting that the worker's own organisation called, for a form. */
  public Meeting hosted(Worker worker, UUID id) {
    Meeting meeting = desk.hosting(worker, id);
    desk.trace(MeetingAction.MEETING_VIEWED, meeting);
    return meeting;
  }

  /** When it is, for a calendar: no word of what it is about. */
  public Meeting forCalendar(Worker worker, UUID id) {
    Seat seat = desk.knowing(worker, id);
    desk.trace(MeetingAction.MEETING_CALENDAR_TAKEN, seat.meeting());
    return seat.meeting();
  }
}
