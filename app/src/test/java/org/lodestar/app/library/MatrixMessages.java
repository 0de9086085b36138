package org.lodestar.app.library;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.springframework.stereotype.Component;

/** A message that came with the platform, and a file made of one: the role alone decides. */
@Component
class MatrixMessages implements MatrixMaker {
  @Override
  public Set<String> kinds() {
    return Set.of("any-message", "any-toolkit-file");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    return kind.equals("any-message") ? Map.of("key", "danger") : Map.of("file", "footer.docx");
  }
}
