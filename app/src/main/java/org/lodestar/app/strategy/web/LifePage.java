package org.lodestar.app.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.TimelineEntry;

/**
 * What belongs to an action while it is carried out.
 *
 * @param mayWork whether this worker may add and change
 * @param word what somebody says of it; empty when nobody does
 * @param shortOf that it was said to be less than what was accepted; empty when nobody did
 * @param standings how it stood, newest first
 */
public record LifePage(
    boolean mayWork,
    List<Step> milestones,
    List<Line> needs,
    String word,
    String recovery,
    List<Shown> evidence,
    String shortOf,
    List<TimelineEntry> standings) {
  public LifePage {
    milestones = List.copyOf(milestones);
    needs = List.copyOf(needs);
    evidence = List.copyOf(evidence);
    standings = List.copyOf(standings);
  }

  /**
   * A milestone.
   *
   * @param moved that it is due later than it was, and why; empty where it is not
   */
  public record Step(String title, String days, String moved, Mark mark, String href) {}

  /**
   * A piece of evidence.
   *
   * @param link where the document lies, when that is an address
   * @param found what somebody else found; empty while nobody has looked
   * @param review address to look at it; null for those who may not
   */
  public record Shown(
      String title,
      String facts,
      @Nullable String link,
      Mark mark,
      String found,
      @Nullable String review) {}
}
