package org.lodestar.app.meetings.domain;

import static org.lodestar.app.meetings.Invitation.State.COMING;
import static org.lodestar.app.meetings.Invitation.State.DECLINED;
import static org.lodestar.app.meetings.Invitation.State.INVITED;
import static org.lodestar.app.meetings.Invitation.State.WITHDRAWN;
import static org.lodestar.app.meetings.Invitation.State.WRITING;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.meetings.Invitation.State;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/**
 * The life of an invitation. An organisation may change its answer; what the callers took back
 * opens again only by a new invitation.
 */
public final class InvitationMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Event> TABLE =
      MoveTable.of(
              edge(INVITED, Event.COME, COMING, By.INVITED, Guard.SAYS_WHO_COMES),
              edge(INVITED, Event.WRITE, WRITING, By.INVITED),
              edge(INVITED, Event.DECLINE, DECLINED, By.INVITED, Guard.SAYS_WHY_NOT),
              edge(INVITED, Event.WITHDRAW, WITHDRAWN, By.CALLERS),
              edge(COMING, Event.COME, COMING, By.INVITED, Guard.SAYS_WHO_COMES),
              edge(COMING, Event.WRITE, WRITING, By.INVITED),
              edge(COMING, Event.DECLINE, DECLINED, By.INVITED, Guard.SAYS_WHY_NOT),
              edge(COMING, Event.WITHDRAW, WITHDRAWN, By.CALLERS),
              edge(WRITING, Event.COME, COMING, By.INVITED, Guard.SAYS_WHO_COMES),
              edge(WRITING, Event.WRITE, WRITING, By.INVITED),
              edge(WRITING, Event.DECLINE, DECLINED, By.INVITED, Guard.SAYS_WHY_NOT),
              edge(WRITING, Event.WITHDRAW, WITHDRAWN, By.CALLERS),
              edge(DECLINED, Event.COME, COMING, By.INVITED, Guard.SAYS_WHO_COMES),
              edge(DECLINED, Event.WRITE, WRITING, By.INVITED),
              edge(DECLINED, Event.DECLINE, DECLINED, By.INVITED, Guard.SAYS_WHY_NOT),
              edge(DECLINED, Event.WITHDRAW, WITHDRAWN, By.CALLERS),
              edge(WITHDRAWN, Event.INVITE, INVITED, By.CALLERS))
          .begins(INVITED)
          .refuses((state, event) -> Refusal.of("invitation", "meetings.rule.invitationMoved"));

  private InvitationMoves() {}

  /** What happens to an invitation. */
  public enum Event {
    INVITE,
    COME,
    WRITE,
    DECLINE,
    WITHDRAW
  }

  private enum Guard {
    SAYS_WHO_COMES,
    SAYS_WHY_NOT
  }

  /** The move by which an organisation answers so. */
  public static Event answering(State answer) {
    return switch (answer) {
      case COMING -> Event.COME;
      case WRITING -> Event.WRITE;
      case DECLINED -> Event.DECLINE;
      case INVITED, WITHDRAWN -> throw new IllegalArgumentException("Not an answer");
    };
  }
}
