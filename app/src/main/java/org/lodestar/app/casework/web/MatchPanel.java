package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Paging;

/** Who may have met, or has searched for, people of the case. */
public record MatchPanel(List<Line> lines, int page, Paging paging) {
  public MatchPanel {
    lines = List.copyOf(lines);
  }

  /**
   * One match in words.
   *
   * @param what what may have happened, and by what kind of detail it was found
   * @param when the day and time
   * @param before words before the reference of the report; null when somebody searched
   * @param reference of the report, for who may see it
   * @param href its address
   * @param seen who has seen this and when; null when nobody has
   */
  public record Line(
      UUID id,
      String what,
      String kinds,
      String when,
      @Nullable String before,
      @Nullable String reference,
      @Nullable String href,
      @Nullable String seen) {}
}
