package org.lodestar.app.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;

/**
 * Slot: what a later room knows is to be done in a case tonight, beside the steps of the pathway.
 * Called inside the page that shows the case, so row-level security holds.
 */
public interface ToDoBeside {
  /** What there is, in words. */
  List<Line> lines(CaseFile file, Page page);

  /** What stands before all else, such as a child who sleeps in a cell. */
  default List<Line> first(CaseFile file, Page page) {
    return List.of();
  }

  /**
   * Those that follow at once from how things stand with a person, for the page on which somebody
   * has just said so.
   */
  default List<Line> atOnce(UUID person, Page page) {
    return List.of();
  }

  /**
   * One of them.
   *
   * @param hour at which somebody looks at it; null where none was said
   * @param over whether nothing is left to do: it is told once, and goes away
   */
  record Line(UUID person, String words, String href, @Nullable Instant hour, boolean over) {}
}
