package org.lodestar.app.site.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;

/**
 * The words of a route's pattern and how many parts it has: enough to see that a path cannot be its
 * own. A part with a variable takes any word; a pattern that takes any number of parts has no
 * shape.
 */
record PathShape(List<String> parts) {
  private static final String ANY = "";

  /** The shape of a pattern such as {@code /cases/{id}/people}, where it has one. */
  static @Nullable PathShape of(String pattern) {
    if (pattern.contains("*")) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    // A variable may hold a slash in its expression; what is cut there is a variable all the same.
    for (String part : pattern.split("/", -1)) {
      if (part.contains("{") != part.contains("}")) {
        return null;
      }
      if (!part.isEmpty()) {
        parts.add(part.contains("{") || part.contains("?") ? ANY : part);
      }
    }
    return new PathShape(List.copyOf(parts));
  }

  /**
   * The words of a path as patterns are compared with them: decoded, without what follows a
   * semicolon.
   */
  static List<String> words(PathContainer path) {
    List<String> words = new ArrayList<>();
    for (PathContainer.Element element : path.elements()) {
      if (element instanceof PathContainer.PathSegment segment) {
        words.add(segment.valueToMatch());
      }
    }
    return words;
  }

  boolean mayBe(List<String> words) {
    if (words.size() != parts.size()) {
      return false;
    }
    for (int place = 0; place < parts.size(); place++) {
      String part = parts.get(place);
      if (!part.isEmpty() && !part.equals(words.get(place))) {
        return false;
      }
    }
    return true;
  }
}
