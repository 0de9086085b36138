package org.lodestar.app.meetings.face;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.WaitingAction;
import org.lodestar.app.meetings.WaitingCall;
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
  public List<WaitingCall> toAnswer(UUID organisation) {
    return invitations.toAnswer(organisation);
  }

  /** Meetings that a worker called and whose minutes are not agreed. */
  public List<Meeting> toMinute(UUID worker) {
    return meetings.toMinute(worker);
  }

  /** How many of them there are. */
  public int countToMinute(UUID worker) {
    return meetings.countToMinute(worker);
  }

  /**
   * Actions of a worker's organisation that are due soon, or late. What nobody is named for is
   * everybody's; what somebody is named for is theirs until it is late.
   */
  public List<WaitingAction> toDo(UUID worker, UUID organisation) {
    return actions.openFor(worker, organisation, desk.today(), SOON);
  }

  /** Actions of others that are late, from meetings that this organisation called. */
  public List<WaitingAction> late(UUID organisation) {
    return actions.lateFor(organisation, desk.today());
  }

  /** Clocks of children that a worker started and that are due soon, or late. */
  public List<ChildClock> clocks(UUID worker) {
    return clocks.dueFor(worker, desk.today().plusDays(SOON));
  }

  /** References of cases. */
  public Map<UUID, String> caseReferences(Collection<UUID> caseFiles) {
    return cases.referencesOf(caseFiles);
  }
}
