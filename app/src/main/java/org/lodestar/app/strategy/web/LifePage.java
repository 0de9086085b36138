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
 * @param waits partners for whom it waits
 * @param word what somebody says of it; empty when nobody does
 * @param anew that why it stands so was taken out and is to be written anew; empty where it is not
 * @param shortOf that it was said to be less than what was accepted; empty when nobody did
 * @param standings how it stood, newest first
 */
public record LifePage(
    boolean mayWork,
    List<Step> milestones,
    List<Line> needs,
    List<Wait> waits,
    String word,
    String recovery,
    String anew,
    List<Shown> evidence,
    String shortOf,
    List<TimelineEntry> standings) {
  public LifePage {
    milestones = List.copyOf(milestones);
    needs = List.copyOf(needs);
    waits = List.copyOf(waits);
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
   * A partner for whom it waits.
   *
   * @param stands how the link stands by which it is asked, or when it is asked again
   * @param change where it is said what became of it; null for a link, which says it itself
   * @param pass the link, for those who look after it; null where there is none, or it ran out
   * @param byLetter whether a reminder goes to a mailbox; else it is printed
   */
  public record Wait(
      String fact,
      String stands,
      @Nullable String change,
      @Nullable String pass,
      boolean byLetter,
      long version) {}

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
