package org.lodestar.app.meetings.face;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.domain.InvitationMoves;
import org.lodestar.app.meetings.domain.InvitationMoves.Event;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.meetings.store.Seating;
import org.lodestar.app.meetings.store.TableRows;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** The invited organisations, when something befalls the meeting as a whole. */
@Component
class Guests {
  private final InvitationRows rows;
  private final Seating seating;
  private final TableRows table;
  private final MeetingsDesk desk;

  Guests(InvitationRows rows, Seating seating, TableRows table, MeetingsDesk desk) {
    this.rows = rows;
    this.seating = seating;
    this.table = table;
    this.desk = desk;
  }

  private Stream<Invitation> of(Meeting meeting) {
    return rows.list(meeting.id()).stream()
        .filter(each -> each.state() != Invitation.State.WITHDRAWN);
  }

  boolean any(Meeting meeting) {
    return of(meeting).findAny().isPresent();
  }

  /** They see nothing of it from now on. */
  void dismiss(Worker worker, Meeting meeting) {
    of(meeting).toList().forEach(each -> withdraw(worker, meeting, each));
  }

  /** One of them sees nothing of it from now on. */
  void withdraw(Worker worker, Meeting meeting, Invitation before) {
    Invitation.State next = InvitationMoves.TABLE.after(before.state(), Event.WITHDRAW);
    seating.remove(meeting, before);
    table.shutTo(meeting, before.organisation(), desk.now());
    rows.update(before.answered(next, null, before.written(), worker.id(), desk.now()));
    desk.trace(
        MeetingAction.INVITATION_WITHDRAWN,
        meeting,
        Detail.none().with("organisation", before.organisation()));
  }

  /** It does not take place: they know that, and what lay on the table is there no longer. */
  void sendHome(Meeting meeting) {
    of(meeting)
        .toList()
        .forEach(
            each -> {
              seating.getUp(meeting, each);
              table.shutTo(meeting, each.organisation(), desk.now());
            });
  }

  /** Its case was closed to all but named workers: only those who come stay at the table. */
  void narrow(Meeting meeting) {
    of(meeting)
        .filter(each -> each.state().isAtTable())
        .toList()
        .forEach(each -> seating.narrow(meeting, each, answeredBy(each)));
  }

  private static Set<UUID> answeredBy(Invitation invitation) {
    return Stream.ofNullable(invitation.answeredBy()).collect(Collectors.toUnmodifiableSet());
  }
}
