package org.lodestar.app.sharing.face;

import java.util.UUID;
import org.lodestar.app.casework.RestrictionHolder;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.store.Endings;
import org.lodestar.app.sharing.store.Endings.Move;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shares end when the use of a person's data is restricted; what a duty or a life at risk asks for
 * goes on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RestrictionEnds implements RestrictionHolder {
  private final ShareRows rows;
  private final Endings endings;
  private final SharingDesk desk;

  RestrictionEnds(ShareRows rows, Endings endings, SharingDesk desk) {
    this.rows = rows;
    this.endings = endings;
    this.desk = desk;
  }

  @Override
  public void restricted(Worker worker, UUID person) {
    rows.liveOf(person, desk.now()).stream()
        .map(share -> rows.lock(share.id()))
        .filter(share -> share.state(desk.now()).isLive())
        .filter(share -> !share.terms().basis().outlivesRestriction())
        .forEach(share -> endings.move(worker, share, ended()));
  }

  private static Move ended() {
    return new Move(
        ShareEvent.REVOKE, SharingAction.SHARE_REVOKED, EndReason.DATA_RESTRICTED, null);
  }
}
