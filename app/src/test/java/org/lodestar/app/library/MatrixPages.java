package org.lodestar.app.library;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.springframework.stereotype.Component;

/** Public pages, which the whole partnership shares: the role alone decides. */
@Component
class MatrixPages implements MatrixMaker {
  @Override
  public Set<String> kinds() {
    return Set.of("any-setting", "any-type", "any-audience", "any-page", "any-page-words");
  }

  @Override
  public Map<String, String> make(String kind, Place where) {
    return switch (kind) {
      case "any-type" -> Map.of("slug", "made-to-work");
      case "any-audience" -> Map.of("slug", "drivers");
      case "any-page-words" -> Map.of("slug", "building", "language", "ro");
      default -> Map.of("slug", "building");
    };
  }
}
