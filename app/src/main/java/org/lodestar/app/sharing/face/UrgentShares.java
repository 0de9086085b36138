package org.lodestar.app.sharing.face;

import java.util.List;
import java.util.Objects;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.notices.UnopenedHandOvers;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Urgent shares that nobody of the receiver has opened: those who can open them are called. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UrgentShares implements UnopenedHandOvers {
  private final ShareRows rows;
  private final SharingDesk desk;
  private final Grants grants;

  UrgentShares(ShareRows rows, SharingDesk desk, Grants grants) {
    this.rows = rows;
    this.desk = desk;
    this.grants = grants;
  }

  @Override
  public List<Unopened> now() {
    return rows.unopened(desk.now()).stream().map(this::unopened).toList();
  }

  private Unopened unopened(Share share) {
    return new Unopened(
        Objects.requireNonNull(share.receiver().organisation()),
        Action.READ_SHARE.roles(),
        share.receiver().named(),
        grants.excludedFrom(share.id()),
        share.organisation(),
        share.marks().proposedBy(),
        Objects.requireNonNull(share.marks().offeredAt()));
  }
}
