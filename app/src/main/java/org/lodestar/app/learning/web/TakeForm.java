package org.lodestar.app.learning.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of a course as somebody at work sends it.
 *
 * @param at code of the page that it answers
 * @param answer codes of what was chosen on it
 */
public record TakeForm(@Nullable String at, @Nullable List<String> answer) {
  static TakeForm of(List<String> chosen) {
    return new TakeForm(null, chosen);
  }

  /** The page that it answers; empty where none is named. */
  String place() {
    return at == null ? "" : at;
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
