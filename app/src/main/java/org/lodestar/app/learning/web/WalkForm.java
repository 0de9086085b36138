package org.lodestar.app.learning.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of a course as it is sent.
 *
 * @param walk how far they have come, sealed
 * @param answer codes of what was chosen on it
 */
public record WalkForm(@Nullable String walk, @Nullable List<String> answer) {
  static WalkForm empty() {
    return new WalkForm(null, null);
  }

  /** With what was chosen before, for whoever goes back. */
  static WalkForm with(List<String> chosen) {
    return new WalkForm(null, chosen);
  }

  /** What was chosen, once each. */
  List<String> chosen() {
    return answer == null
        ? List.of()
        : answer.stream()
            .filter(Objects::nonNull)
            .filter(each -> !each.isEmpty())
            .distinct()
            .toList();
  }
}
