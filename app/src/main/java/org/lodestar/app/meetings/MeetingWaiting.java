package org.lodestar.app.meetings;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.Cases;
import org.lodestar.app.meetings.store.ActionRows;
import org.lodestar.app.meetings.store.ClockRows;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of meetings waits for a worker or their organisation: references and days, no content. */
@Component
@Transactional(readOnly = true)
public class MeetingWaiting {
  private static final int SOON = 5;

  private final InvitationRows invitations;
  private final MeetingRows meetings;
  private final ActionRows actions;
  private final ClockRows clocks;
  private final Cases cases;
  private final MeetingsDesk desk;

  MeetingWaiting(
      InvitationRows invitations,
      MeetingRows meetings,
      ActionRows actions,
      ClockRows clocks,
      Cases cases,
      MeetingsDesk desk) {
    this.invitations = invitations;
    this.meetings = meetings;
    this.actions = actions;
    this.clocks = clocks;
    this.cases = cases;
    this.desk = desk;
  }

  /** Meetings to which an organisation is invited and which it has not answered. */
  public List<Meeting> toAnswer(UUID organisation) {
    return invitations.toAnswer(organisation).stream()
        .map(invitation -> meetings.get(invitation.meeting()))
        .filter(meeting -> meeting.state() == MeetingState.CALLED)
        .toList();
  }

  /** Meetings that a worker called and whose minutes are not agreed. */
  public List<Meeting> toMinute(UUID worker) {
    return meetings.toMinute(worker);
  }

  /** Actions of an organisation that are due soon, or late. */
  public List<AgreedAction> toDo(UUID organisation) {
    return actions.openOf(organisation, desk.today().plusDays(SOON));
  }

  /** Actions of others that are late, from meetings that this organisation called. */
  public List<AgreedAction> late(UUID organisation) {
    return actions.lateFor(organisation, desk.today());
  }

  /** Clocks of children that a worker started and that are due soon, or late. */
  public List<ChildClock> clocks(UUID worker) {
    return clocks.dueFor(worker, desk.today().plusDays(SOON));
  }

  /** Reference of a meeting. */
  public String reference(UUID meeting) {
    return meetings.reference(meeting).orElse("");
  }

  /** Reference of a case. */
  public String caseReference(UUID caseFile) {
    return cases.referenceOf(caseFile);
  }
}
