package org.lodestar.app.concerns.face;

import java.util.Optional;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.store.Routing;
import org.lodestar.app.site.ResponsibleBody;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who receives reports is in charge of what they say. */
@Component
@Transactional(readOnly = true)
class InCharge implements ResponsibleBody {
  private final Routing routing;

  InCharge(Routing routing) {
    this.routing = routing;
  }

  @Override
  public Optional<Body> body() {
    return routing
        .find(AgeStatus.ADULT, Channel.PUBLIC_FORM)
        .map(route -> new Body(route.receiver().id(), route.receiver().name()));
  }
}
