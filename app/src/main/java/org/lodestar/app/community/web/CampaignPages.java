package org.lodestar.app.community.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Campaign.Reply;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;

/** Pages of campaigns. */
public final class CampaignPages {
  private CampaignPages() {}

  /**
   * All of them.
   *
   * @param waiting those that ended, and of which nobody has written down what came of them
   * @param months the year ahead, with days on which others speak of it too
   * @param past those that are closed, the last one first, and drafts that never ran
   * @param action where a new one is sent
   */
  public record Listed(
      List<Line> waiting,
      List<Line> running,
      List<Month> months,
      List<Line> past,
      boolean none,
      String action,
      boolean may) {
    public Listed {
      waiting = List.copyOf(waiting);
      running = List.copyOf(running);
      months = List.copyOf(months);
      past = List.copyOf(past);
    }
  }

  /** A month with what begins in it. */
  public record Month(String name, List<Line> lines) {
    public Month {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One of them.
   *
   * @param standing who signed it off, or that nobody has
   * @param back who sent it back, when and why; empty where nobody did
   * @param missing what keeps it from being signed off, in words
   * @param chart what was counted; null until it is closed
   */
  public record One(
      String here,
      String title,
      Mark mark,
      String standing,
      String back,
      List<String> missing,
      List<SummaryRow> rows,
      List<Said> said,
      List<Crumb> assets,
      String line,
      List<Reply> replies,
      Linked link,
      List<SummaryRow> outcome,
      @Nullable ShownChart chart,
      long version,
      Can can) {
    public One {
      missing = List.copyOf(missing);
      rows = List.copyOf(rows);
      said = List.copyOf(said);
      assets = List.copyOf(assets);
      replies = List.copyOf(replies);
      outcome = List.copyOf(outcome);
    }
  }

  /**
   * A sentence that it says.
   *
   * @param text null where it may not be said today
   * @param tongues in which of its languages it is said, and in which not yet
   */
  public record Said(String key, @Nullable String text, String tongues) {}

  /**
   * The short link.
   *
   * @param leads where it leads today, in words
   * @param about how often it was followed, in words
   * @param weeks null while none is over
   */
  public record Linked(
      String shown, String leads, ScanCode code, String about, @Nullable Table weeks) {}

  /**
   * What the worker can do with it now.
   *
   * @param waits whether it is whole, and somebody else signs it off
   */
  public record Can(
      boolean change, boolean sign, boolean waits, boolean stop, boolean close, boolean correct) {}
}
