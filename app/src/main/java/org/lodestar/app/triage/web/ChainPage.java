package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.site.Paging;

/** Concerns that people linked, as a timeline. */
public record ChainPage(ConcernLine line, int count, List<Knot> knots, Paging paging) {
  public ChainPage {
    knots = List.copyOf(knots);
  }

  /**
   * One concern of the chain.
   *
   * @param happened when what it tells of happened, as exactly as is known
   */
  public record Knot(ConcernLine line, String received, String happened) {}
}
