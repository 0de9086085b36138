package org.lodestar.app.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clocks of a child. */
public record ClocksPage(String caseHref, String here, List<Line> clocks) {
  public ClocksPage {
    clocks = List.copyOf(clocks);
  }

  /**
   * A clock.
   *
   * @param source where its length comes from
   * @param end where it is ended; null when it has
   */
  public record Line(
      String title,
      String started,
      String state,
      String tone,
      String source,
      String why,
      @Nullable String end) {}
}
