package org.lodestar.app.members;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.outbound.face.InnerPlaces;
import org.springframework.stereotype.Component;

/** A server inside the network that waits for a second administrator, for the access matrix. */
@Component
class MatrixServer implements MatrixMaker {
  private final InnerPlaces places;
  private final Workforce workforce;

  MatrixServer(InnerPlaces places, Workforce workforce) {
    this.places = places;
    this.workforce = workforce;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-inner-place");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    Worker asking = workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    String address = "https://" + Ids.next() + ".example.org";
    return Map.of(
        "id", Standing.member(asking.id()).call(() -> places.ask(asking.id(), address)).toString());
  }
}
