package org.lodestar.app.library;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.springframework.stereotype.Component;

/** A message that came with the platform, and materials made of some: the role alone decides. */
@Component
class MatrixMessages implements MatrixMaker {
  @Override
  public Set<String> kinds() {
    return Set.of("any-message", "any-toolkit-file", "any-toolkit-item", "any-toolkit-words");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    return switch (kind) {
      case "any-message" -> Map.of("key", "danger");
      case "any-toolkit-file" -> Map.of("file", "footer.docx");
      case "any-toolkit-item" -> Map.of("item", "footer");
      default -> Map.of("item", "footer", "language", "pl");
    };
  }
}
