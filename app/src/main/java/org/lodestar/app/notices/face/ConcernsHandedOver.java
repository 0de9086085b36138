package org.lodestar.app.notices.face;

import java.util.List;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.face.WaitingConcerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.notices.UnopenedHandOvers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Urgent hand-overs of concerns that the partner has not answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConcernsHandedOver implements UnopenedHandOvers {
  private final WaitingConcerns concerns;
  private final Grants grants;

  ConcernsHandedOver(WaitingConcerns concerns, Grants grants) {
    this.concerns = concerns;
    this.grants = grants;
  }

  @Override
  public List<Unopened> now() {
    return concerns.urgentOffers().stream().map(this::unopened).toList();
  }

  private Unopened unopened(HandOver offer) {
    return new Unopened(
        offer.receiver(),
        Action.TRIAGE_CONCERN.roles(),
        List.of(),
        grants.excludedFrom(offer.concern()),
        offer.giver(),
        offer.offeredBy(),
        offer.offeredAt());
  }
}
