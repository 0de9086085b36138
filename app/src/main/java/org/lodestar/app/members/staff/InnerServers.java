package org.lodestar.app.members.staff;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.outbound.InnerPlaceAsked;
import org.lodestar.app.outbound.face.InnerPlaces;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two administrators let the platform call a server inside the network; one ends it. */
@Component
@Transactional
public class InnerServers {
  private final InnerPlaces places;
  private final Hands hands;
  private final Policy policy;

  InnerServers(InnerPlaces places, Hands hands, Policy policy) {
    this.places = places;
    this.hands = hands;
    this.policy = policy;
  }

  /** Those that count or wait. */
  @Transactional(readOnly = true)
  public List<InnerPlaceAsked> list() {
    return places.list();
  }

  /** Whether this administrator can be the second one for it. */
  @Transactional(readOnly = true)
  public boolean mayAgree(UUID worker, InnerPlaceAsked asked) {
    return asked.agreedBy() == null && hands.apartAsAdministrators(asked.askedBy(), worker);
  }

  /** Asks for one. */
  public void ask(Worker worker, String address) {
    policy.require(worker, Action.ADMINISTER_PLATFORM);
    places.ask(worker.id(), address);
  }

  /**
   * Agrees as the second administrator.
   *
   * @throws Refused for who asked, and for who is tied to them
   */
  public void agree(Worker worker, UUID id) {
    policy.require(worker, Action.AGREE_TO_SERVER);
    requireKnown(id);
    UUID first = places.find(id).map(InnerPlaceAsked::askedBy).orElse(worker.id());
    if (!first.equals(worker.id()) && !hands.apartAsAdministrators(first, worker.id())) {
      throw Refused.because("members.hands.tied");
    }
    places.agree(worker.id(), id);
  }

  private void requireKnown(UUID id) {
    if (!places.isKnown(id)) {
      throw new NotFound();
    }
  }

  /** Ends it at once: that takes one. Of two who end it at one moment, both find it ended. */
  public void end(Worker worker, UUID id) {
    policy.require(worker, Action.AGREE_TO_SERVER);
    requireKnown(id);
    places.end(worker.id(), id);
  }
}
