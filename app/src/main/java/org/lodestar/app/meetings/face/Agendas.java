package org.lodestar.app.meetings.face;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.meetings.store.AgendaRows;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.meetings.store.Seats;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a meeting talks about, in order. The callers change it until the meeting begins, and then
 * add what somebody raises there. An item can be for some organisations alone: nobody else sees
 * that there is one, for items have no numbers of their own.
 */
@Component
@Transactional
public class Agendas {
  private final AgendaRows rows;
  private final InvitationRows invitations;
  private final Seats seats;
  private final WordsAtTheTable words;
  private final MeetingsDesk desk;

  Agendas(
      AgendaRows rows,
      InvitationRows invitations,
      Seats seats,
      WordsAtTheTable words,
      MeetingsDesk desk) {
    this.rows = rows;
    this.invitations = invitations;
    this.seats = seats;
    this.words = words;
    this.desk = desk;
  }

  /** The items that the worker may see, in their order. */
  public List<AgendaItem> list(Worker worker, UUID id) {
    desk.trace(MeetingAction.MEETING_VIEWED, desk.reading(worker, id).meeting());
    return rows.list(id);
  }

  /** An item, for whoever changes it. */
  public AgendaItem item(Worker worker, UUID id, UUID item) {
    Meeting meeting = desk.hosting(worker, id);
    trace(MeetingAction.MEETING_VIEWED, meeting, item);
    return rows.get(id, item);
  }

  /** Adds an item at the end. */
  public UUID add(Worker worker, UUID id, Written written, Set<UUID> onlyFor) {
    Meeting meeting = desk.hosting(worker, id);
    if (meeting.state() == MeetingState.CANCELLED || meeting.minutes() != MinutesState.DRAFT) {
      throw Refused.because("meetings.rule.agenda");
    }
    mustBeInvited(meeting, onlyFor);
    words.insistKept(meeting, forWhom(meeting, onlyFor), written, "title");
    List<AgendaItem> present = rows.list(id);
    int place = present.isEmpty() ? 1 : present.getLast().place() + 1;
    AgendaItem item =
        new AgendaItem(Ids.next(), id, meeting.caseFile(), place, onlyFor, written, 0);
    seats.lay(item.id(), meeting.organisation());
    seats.open(item.id(), forWhom(meeting, onlyFor));
    rows.insert(item);
    trace(MeetingAction.AGENDA_ITEM_ADDED, meeting, item.id());
    return item.id();
  }

  private void mustBeInvited(Meeting meeting, Set<UUID> onlyFor) {
    if (!guests(meeting).containsAll(onlyFor)) {
      throw Refused.at("onlyFor", "meetings.rule.onlyInvited");
    }
  }

  private Set<UUID> guests(Meeting meeting) {
    return invitations.list(meeting.id()).stream()
        .filter(each -> each.state() != Invitation.State.WITHDRAWN)
        .map(Invitation::organisation)
        .collect(Collectors.toSet());
  }

  private Collection<UUID> forWhom(Meeting meeting, Set<UUID> onlyFor) {
    return onlyFor.isEmpty() ? guests(meeting) : onlyFor;
  }

  private void trace(MeetingAction action, Meeting meeting, UUID item) {
    desk.trace(action, meeting, Detail.none().with("item", item));
  }

  private Meeting changing(Worker worker, UUID id) {
    Meeting meeting = desk.hosting(worker, id);
    if (meeting.state() != MeetingState.CALLED) {
      throw Refused.because("meetings.rule.agenda");
    }
    return meeting;
  }

  /** Changes an item and for whom it is. */
  public void change(
      Worker worker, UUID id, UUID item, Written written, Set<UUID> onlyFor, long version) {
    Meeting meeting = changing(worker, id);
    mustBeInvited(meeting, onlyFor);
    words.insistKept(meeting, forWhom(meeting, onlyFor), written, "title");
    rows.update(rows.get(id, item).changed(written, onlyFor, version));
    seats.shut(item, guests(meeting));
    seats.open(item, forWhom(meeting, onlyFor));
    trace(MeetingAction.AGENDA_ITEM_CHANGED, meeting, item);
  }

  /** Moves an item up or down by one; the first and the last stay where they are. */
  public void move(Worker worker, UUID id, UUID item, boolean up) {
    Meeting meeting = changing(worker, id);
    List<AgendaItem> order = new java.util.ArrayList<>(rows.list(id));
    int from = order.indexOf(rows.get(id, item));
    int to = Math.clamp(from + (up ? -1L : 1L), 0, order.size() - 1);
    Collections.swap(order, from, to);
    for (int place = 0; place < order.size(); place++) {
      rows.move(order.get(place).id(), place + 1);
    }
    trace(MeetingAction.AGENDA_ITEM_MOVED, meeting, item);
  }

  /** Takes an item off the agenda. */
  public void remove(Worker worker, UUID id, UUID item) {
    Meeting meeting = changing(worker, id);
    rows.get(id, item);
    rows.delete(item);
    seats.shut(item, guests(meeting));
    trace(MeetingAction.AGENDA_ITEM_REMOVED, meeting, item);
  }
}
