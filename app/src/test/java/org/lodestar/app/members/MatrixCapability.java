package org.lodestar.app.members;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability.Key;
import org.springframework.stereotype.Component;

/**
 * Something that the partnership uses, for the access matrix. It was switched before, so that no
 * press of the matrix finds its version: every test after it finds it on.
 */
@Component
class MatrixCapability implements MatrixMaker {
  private final Switches switches;

  MatrixCapability(Switches switches) {
    this.switches = switches;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-capability");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    CapabilityState now = switches.state(Key.VIGNETTES);
    if (!now.on() || now.version() == 0) {
      Worker lead = place.workers().worker(Role.STRATEGIC_LEAD);
      Standing.member(lead.id()).run(() -> switches.on(lead, Key.VIGNETTES, now.version()));
    }
    return Map.of("key", "vignettes");
  }
}
