package org.lodestar.app.members;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.springframework.stereotype.Component;

/** Something that the partnership uses, for the access matrix; no press of it finds its version. */
@Component
class MatrixCapability implements MatrixMaker {
  @Override
  public Set<String> kinds() {
    return Set.of("any-capability");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    return Map.of("key", "vignettes");
  }
}
