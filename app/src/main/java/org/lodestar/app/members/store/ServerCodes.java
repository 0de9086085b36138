package org.lodestar.app.members.store;

import java.util.UUID;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.outbound.ForgedPlaces;
import org.lodestar.app.outbound.face.InnerPlaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells of servers inside the network that the platform did not write down, met or not. */
@Component
class ServerCodes implements CodedElsewhere, ForgedPlaces {
  private final ForgedRows forged;

  // Its rows are told here.
  private final ObjectProvider<InnerPlaces> places;

  ServerCodes(ForgedRows forged, ObjectProvider<InnerPlaces> places) {
    this.forged = forged;
    this.places = places;
  }

  @Override
  public void met(UUID id) {
    forged.met("outbound.inner_place", id.toString(), null);
  }

  /** There were none before this version: one without a code was never agreed to. */
  @Override
  public void makeFirst() {}

  @Override
  public void judgeAll() {
    places.getObject().judgeAll();
  }
}
