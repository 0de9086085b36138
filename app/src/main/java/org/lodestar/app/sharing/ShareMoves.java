package org.lodestar.app.sharing;

import static org.lodestar.app.sharing.ShareEvent.ACCEPT;
import static org.lodestar.app.sharing.ShareEvent.ACKNOWLEDGE;
import static org.lodestar.app.sharing.ShareEvent.APPROVE;
import static org.lodestar.app.sharing.ShareEvent.DISCARD;
import static org.lodestar.app.sharing.ShareEvent.EXPIRE;
import static org.lodestar.app.sharing.ShareEvent.GIVE_BACK;
import static org.lodestar.app.sharing.ShareEvent.OFFER;
import static org.lodestar.app.sharing.ShareEvent.OPEN_AT_ONCE;
import static org.lodestar.app.sharing.ShareEvent.RECALL;
import static org.lodestar.app.sharing.ShareEvent.REFUSE;
import static org.lodestar.app.sharing.ShareEvent.RENEW;
import static org.lodestar.app.sharing.ShareEvent.REVIEW;
import static org.lodestar.app.sharing.ShareEvent.REVOKE;
import static org.lodestar.app.sharing.ShareState.ACCEPTED;
import static org.lodestar.app.sharing.ShareState.DISCARDED;
import static org.lodestar.app.sharing.ShareState.EXPIRED;
import static org.lodestar.app.sharing.ShareState.OFFERED;
import static org.lodestar.app.sharing.ShareState.OPENED;
import static org.lodestar.app.sharing.ShareState.PROPOSED;
import static org.lodestar.app.sharing.ShareState.RECALLED;
import static org.lodestar.app.sharing.ShareState.REFUSED;
import static org.lodestar.app.sharing.ShareState.RETURNED;
import static org.lodestar.app.sharing.ShareState.REVOKED;
import static org.lodestar.app.site.MoveTable.By.PROGRAM;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a share. What was urgent is looked at afterwards even when it is over. */
public final class ShareMoves {
  /** Every move that there is. */
  public static final MoveTable<ShareState, ShareEvent> TABLE =
      MoveTable.of(
              edge(PROPOSED, OFFER, OFFERED, By.GIVER, Guard.IT_STANDS, Guard.NEEDS_NO_SECOND),
              edge(PROPOSED, APPROVE, OFFERED, By.APPROVER, Guard.IT_STANDS, Guard.SECOND_PERSON),
              edge(PROPOSED, OPEN_AT_ONCE, OPENED, By.GIVER, Guard.IT_STANDS, Guard.URGENT),
              edge(PROPOSED, DISCARD, DISCARDED, By.GIVER),
              edge(PROPOSED, REVOKE, REVOKED, By.GIVER_OR_PROGRAM, Guard.REASON_GIVEN),
              edge(PROPOSED, EXPIRE, EXPIRED, PROGRAM, Guard.LAST_DAY_IS_OVER),
              edge(OFFERED, ACCEPT, ACCEPTED, By.RECEIVER),
              edge(OFFERED, REFUSE, REFUSED, By.RECEIVER, Guard.REASON_GIVEN),
              edge(OFFERED, RENEW, OFFERED, By.GIVER, Guard.IT_STANDS, Guard.SECOND_PERSON),
              edge(OFFERED, ACKNOWLEDGE, ACCEPTED, By.GIVER, Guard.SEALED_DOCUMENT),
              edge(OFFERED, REVOKE, REVOKED, By.GIVER_OR_PROGRAM, Guard.REASON_GIVEN),
              edge(OFFERED, EXPIRE, EXPIRED, PROGRAM, Guard.LAST_DAY_IS_OVER),
              edge(OPENED, ACCEPT, ACCEPTED, By.RECEIVER),
              edge(OPENED, GIVE_BACK, RETURNED, By.RECEIVER, Guard.REASON_GIVEN),
              edge(OPENED, REVIEW, OPENED, By.APPROVER, Guard.SECOND_PERSON),
              edge(OPENED, RENEW, OPENED, By.GIVER, Guard.IT_STANDS, Guard.SECOND_PERSON),
              edge(OPENED, ACKNOWLEDGE, ACCEPTED, By.GIVER, Guard.SEALED_DOCUMENT),
              edge(OPENED, REVOKE, REVOKED, By.GIVER_OR_PROGRAM, Guard.REASON_GIVEN),
              edge(OPENED, RECALL, RECALLED, By.GIVER, Guard.REASON_GIVEN),
              edge(OPENED, EXPIRE, EXPIRED, PROGRAM, Guard.LAST_DAY_IS_OVER),
              edge(ACCEPTED, GIVE_BACK, RETURNED, By.RECEIVER, Guard.REASON_GIVEN),
              edge(ACCEPTED, REVIEW, ACCEPTED, By.APPROVER, Guard.SECOND_PERSON),
              edge(ACCEPTED, RENEW, ACCEPTED, By.GIVER, Guard.IT_STANDS, Guard.SECOND_PERSON),
              edge(ACCEPTED, REVOKE, REVOKED, By.GIVER_OR_PROGRAM, Guard.REASON_GIVEN),
              edge(ACCEPTED, RECALL, RECALLED, By.GIVER, Guard.REASON_GIVEN),
              edge(ACCEPTED, EXPIRE, EXPIRED, PROGRAM, Guard.LAST_DAY_IS_OVER),
              edge(RETURNED, REVIEW, RETURNED, By.APPROVER, Guard.SECOND_PERSON),
              edge(REVOKED, REVIEW, REVOKED, By.APPROVER, Guard.SECOND_PERSON),
              edge(RECALLED, REVIEW, RECALLED, By.APPROVER, Guard.SECOND_PERSON),
              edge(EXPIRED, REVIEW, EXPIRED, By.APPROVER, Guard.SECOND_PERSON))
          .begins(PROPOSED)
          .ends(REFUSED, RETURNED, REVOKED, RECALLED, EXPIRED, DISCARDED)
          .refuses((state, event) -> Refusal.of("", "sharing.rule.stands." + state));

  private ShareMoves() {}

  private enum By {
    GIVER,
    /** A second person of the giver's organisation. */
    APPROVER,
    RECEIVER,
    /** The giver, and the program when a consent ends or data are restricted. */
    GIVER_OR_PROGRAM
  }

  private enum Guard {
    /** What it rests on stands: consent, agreement, readers. */
    IT_STANDS,
    NEEDS_NO_SECOND,
    SECOND_PERSON,
    URGENT,
    REASON_GIVEN,
    SEALED_DOCUMENT,
    LAST_DAY_IS_OVER
  }
}
