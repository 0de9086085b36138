package org.lodestar.app.notices.face;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.face.WaitingConcerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.notices.UnopenedHandOvers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Urgent hand-overs of concerns that nobody answered, and what was put right and not read. */
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
    return Stream.concat(
            concerns.urgentOffers().stream().map(offer -> unopened(offer, offer.offeredAt())),
            concerns.allPutRight().entrySet().stream()
                .map(each -> unopened(each.getKey(), each.getValue())))
        .toList();
  }

  private Unopened unopened(HandOver offer, Instant since) {
    return new Unopened(
        offer.receiver(),
        Action.TRIAGE_CONCERN.roles(),
        List.of(),
        grants.excludedFrom(offer.concern()),
        offer.giver(),
        offer.offeredBy(),
        since);
  }
}
