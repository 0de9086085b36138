package org.lodestar.app.members;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.springframework.stereotype.Component;

/** An area of the navigation, which every worker may ask for: who has nothing there is led on. */
@Component
class MatrixArea implements MatrixMaker {
  @Override
  public Set<String> kinds() {
    return Set.of("any-area");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    return Map.of("area", "worries");
  }
}
