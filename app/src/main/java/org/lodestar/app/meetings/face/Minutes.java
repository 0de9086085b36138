package org.lodestar.app.meetings.face;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.Attendee;
import org.lodestar.app.meetings.Correction;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.MeetingDecision;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.MeetingView;
import org.lodestar.app.meetings.Minute;
import org.lodestar.app.meetings.MinutesView;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.meetings.domain.MinutesMoves;
import org.lodestar.app.meetings.domain.MinutesMoves.Event;
import org.lodestar.app.meetings.store.ActionRows;
import org.lodestar.app.meetings.store.AgendaRows;
import org.lodestar.app.meetings.store.AttendeeRows;
import org.lodestar.app.meetings.store.CorrectionRows;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.meetings.store.MinuteRows;
import org.lodestar.app.meetings.store.Seats;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was there, what was said and what was decided. The callers write; the table reads once the
 * minutes go round, each within the items that are for them; what is agreed never changes.
 */
@Component
@Transactional
public class Minutes {
  private final MeetingRows meetings;
  private final InvitationRows invitations;
  private final AttendeeRows attendees;
  private final AgendaRows agenda;
  private final MinuteRows rows;
  private final ActionRows actions;
  private final CorrectionRows corrections;
  private final Seats seats;
  private final WordsAtTheTable atTable;
  private final MeetingsDesk desk;

  Minutes(
      MeetingRows meetings,
      InvitationRows invitations,
      AttendeeRows attendees,
      AgendaRows agenda,
      MinuteRows rows,
      ActionRows actions,
      CorrectionRows corrections,
      Seats seats,
      WordsAtTheTable atTable,
      MeetingsDesk desk) {
    this.meetings = meetings;
    this.invitations = invitations;
    this.attendees = attendees;
    this.agenda = agenda;
    this.rows = rows;
    this.actions = actions;
    this.corrections = corrections;
    this.seats = seats;
    this.atTable = atTable;
    this.desk = desk;
  }

  /** All that the worker may see of what was said, decided and agreed. */
  public MinutesView get(Worker worker, UUID id) {
    return view(worker, id, MeetingAction.MINUTES_VIEWED);
  }

  /** The same on paper. */
  public MinutesView print(Worker worker, UUID id) {
    return view(worker, id, MeetingAction.MINUTES_PRINTED);
  }

  private MinutesView view(Worker worker, UUID id, MeetingAction action) {
    Seat seat = desk.reading(worker, id);
    desk.trace(action, seat.meeting());
    return new MinutesView(
        new MeetingView(
            seat,
            meetings.about(seat.meeting()),
            invitations.list(id),
            attendees.list(id),
            agenda.list(id)),
        rows.list(id),
        rows.decisions(id),
        actions.list(id),
        corrections.list(id));
  }

  private Meeting begun(Worker worker, UUID id, Event event) {
    Meeting meeting = desk.hosting(worker, id);
    if (meeting.state() != MeetingState.BEGUN) {
      throw Refused.because("meetings.rule.notBegun");
    }
    MinutesMoves.TABLE.after(meeting.minutes(), event);
    return meeting;
  }

  /** Records who was there. */
  public void attended(Worker worker, UUID id, Map<UUID, Attendee.Attendance> who) {
    Meeting meeting = begun(worker, id, Event.WRITE);
    who.forEach((person, attendance) -> attendees.record(id, person, attendance));
    desk.trace(MeetingAction.ATTENDANCE_RECORDED, meeting);
  }

  /** The minutes of an item as they stand, for whoever writes them anew. */
  public List<Minute> versions(Worker worker, UUID id, UUID item) {
    Meeting meeting = desk.hosting(worker, id);
    agenda.get(id, item);
    trace(MeetingAction.MINUTES_VIEWED, meeting, item);
    return rows.list(id).stream()
        .filter(minute -> minute.item().equals(item) && minute.kind() == Minute.Kind.MINUTE)
        .toList();
  }

  /**
   * Writes the minutes of an item anew.
   *
   * @param version that was looked at; 0 when there was none
   * @throws EditClash when somebody else has written meanwhile
   */
  public void write(Worker worker, UUID id, UUID item, PersonalText words, int version) {
    Meeting meeting = begun(worker, id, Event.WRITE);
    AgendaItem about = agenda.get(id, item);
    mustBeNewest(worker, id, item, version);
    insistKept(meeting, about, Written.of("words", words.text()), "words");
    insert(worker, meeting, item, new Text(Minute.Kind.MINUTE, version + 1, words));
    trace(MeetingAction.MINUTES_WRITTEN, meeting, item);
  }

  private void insistKept(Meeting meeting, AgendaItem about, Written written, String field) {
    if (about.isNarrow()) {
      atTable.insistKept(meeting, about.onlyFor(), written, field);
    } else {
      atTable.insistKept(meeting, written, field);
    }
  }

  private void mustBeNewest(Worker worker, UUID id, UUID item, int version) {
    int newest = versions(worker, id, item).stream().mapToInt(Minute::version).max().orElse(0);
    if (newest != version) {
      throw new EditClash();
    }
  }

  private record Text(Minute.Kind kind, int version, PersonalText words) {}

  private void insert(Worker worker, Meeting meeting, UUID item, Text text) {
    rows.insert(
        meeting,
        new Minute(
            Ids.next(), item, text.kind(), text.version(), text.words(), worker.id(), desk.now()));
  }

  private void trace(MeetingAction action, Meeting meeting, UUID item) {
    desk.trace(action, meeting, Detail.none().with("item", item));
  }

  /** Adds to agreed minutes what came to light later. */
  public void add(Worker worker, UUID id, UUID item, PersonalText words) {
    Meeting meeting = begun(worker, id, Event.ADD);
    agenda.get(id, item);
    long before =
        rows.list(id).stream()
            .filter(each -> each.item().equals(item) && each.kind() == Minute.Kind.ADDENDUM)
            .count();
    insert(worker, meeting, item, new Text(Minute.Kind.ADDENDUM, (int) before + 1, words));
    trace(MeetingAction.MINUTES_ADDED_TO, meeting, item);
  }

  /** Records what was decided on an item. */
  public UUID decide(Worker worker, UUID id, UUID item, Written decision) {
    Meeting meeting = begun(worker, id, Event.WRITE);
    insistKept(meeting, agenda.get(id, item), decision, "decision");
    UUID made = Ids.next();
    rows.insert(meeting, new MeetingDecision(made, item, decision, worker.id(), desk.now(), 0));
    trace(MeetingAction.MEETING_DECISION_RECORDED, meeting, item);
    return made;
  }

  /** A decision, for whoever changes it. */
  public MeetingDecision decision(Worker worker, UUID id, UUID decision) {
    Meeting meeting = desk.hosting(worker, id);
    MeetingDecision found = rows.decision(id, decision);
    trace(MeetingAction.MINUTES_VIEWED, meeting, found.item());
    return found;
  }

  /** Puts a decision right until the minutes are agreed. */
  public void changeDecision(Worker worker, UUID id, UUID decision, Written written, long version) {
    Meeting meeting = begun(worker, id, Event.WRITE);
    MeetingDecision before = rows.decision(id, decision);
    insistKept(meeting, agenda.get(id, before.item()), written, "decision");
    rows.update(
        new MeetingDecision(decision, before.item(), written, before.by(), before.at(), version));
    trace(MeetingAction.MEETING_DECISION_RECORDED, meeting, before.item());
  }

  /** Sends the minutes round: from now on the table reads them. */
  public void circulate(Worker worker, UUID id, long version) {
    Meeting meeting = begun(worker, id, Event.CIRCULATE);
    move(meeting, Event.CIRCULATE, version);
    seats.open(
        meeting.keys().circulation(),
        invitations.list(id).stream()
            .filter(each -> each.state() != Invitation.State.WITHDRAWN)
            .map(Invitation::organisation)
            .toList());
    desk.trace(MeetingAction.MINUTES_CIRCULATED, meeting);
    desk.tell(worker, meeting, meetings.about(meeting), "meetings.news.circulated");
  }

  /** The minutes are agreed: from now on they never change. */
  public void agree(Worker worker, UUID id, long version) {
    Meeting meeting = begun(worker, id, Event.AGREE);
    if (corrections.list(id).stream().anyMatch(each -> each.state() == Correction.State.ASKED)) {
      throw Refused.because("meetings.rule.correctionsOpen");
    }
    move(meeting, Event.AGREE, version);
    desk.trace(MeetingAction.MINUTES_AGREED, meeting);
    desk.tell(worker, meeting, meetings.about(meeting), "meetings.news.agreed");
  }

  private void move(Meeting meeting, Event event, long version) {
    if (meeting.version() != version) {
      throw new EditClash();
    }
    meetings.update(meeting.minuted(MinutesMoves.TABLE.after(meeting.minutes(), event)));
  }
}
