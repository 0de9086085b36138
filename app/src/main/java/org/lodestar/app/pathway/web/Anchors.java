package org.lodestar.app.pathway.web;

import java.util.HashSet;
import java.util.Set;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;

/** On which step of the law a step of our own hangs in the end. */
final class Anchors {
  private Anchors() {}

  /** Its code; of a step that is not there, or empty in a loop. */
  static String of(PathwayContent content, OwnStep step) {
    Set<String> seen = new HashSet<>();
    String at = step.after();
    while (content.find(at).isPresent()) {
      if (!seen.add(at)) {
        return "";
      }
      at = content.find(at).orElseThrow().after();
    }
    return at;
  }
}
