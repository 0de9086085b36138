package org.lodestar.app.boards.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.SummaryRow;

/** Pages of boards. */
public final class BoardPages {
  private BoardPages() {}

  /** All bodies that meet. */
  public record Listed(List<Line> lines, Paging paging) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One board.
   *
   * @param day of which the members are shown
   * @param moved what moved in the plan since it met last; null where nothing did
   * @param waits actions of the plan that wait for partners
   * @param quorum in words
   */
  public record One(
      String name,
      String here,
      @Nullable Moved moved,
      List<Line> waits,
      Members members,
      List<Line> terms,
      String quorum,
      List<Line> meetings,
      Paging paging,
      List<Line> forward,
      List<Line> actions,
      boolean mayRun) {
    public One {
      waits = List.copyOf(waits);
      terms = List.copyOf(terms);
      meetings = List.copyOf(meetings);
      forward = List.copyOf(forward);
      actions = List.copyOf(actions);
    }
  }

  /**
   * What moved in the plan.
   *
   * @param since since when, in words
   * @param all where all of it stands; null where these are all
   */
  public record Moved(String since, List<Line> lines, @Nullable Crumb all) {
    public Moved {
      lines = List.copyOf(lines);
    }
  }

  /** Who sits on a board on a day. */
  public record Members(String day, String asked, List<Line> lines) {
    public Members {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One meeting.
   *
   * @param frozen whether nothing changes any more
   * @param warning what is to be known first; empty for nothing
   * @param papers what is laid before it
   * @param shut who of the board cannot open that, and what to do; empty for nobody
   * @param words where words that tell of a person are destroyed; null for whoever may not
   */
  public record Meeting(
      String title,
      String board,
      String boardHref,
      String here,
      Mark mark,
      List<SummaryRow> rows,
      String quorum,
      String warning,
      Record record,
      Can can,
      boolean frozen,
      List<Line> papers,
      String shut,
      @Nullable String words) {
    public Meeting {
      rows = List.copyOf(rows);
      papers = List.copyOf(papers);
    }
  }

  /**
   * What belongs to a meeting.
   *
   * @param days new days of late actions that the board is to agree
   */
  public record Record(
      List<Item> items,
      List<Line> days,
      List<Line> attendance,
      List<Line> declarations,
      List<Line> decisions,
      List<Line> raised,
      List<Line> open) {
    public Record {
      items = List.copyOf(items);
      days = List.copyOf(days);
      attendance = List.copyOf(attendance);
      declarations = List.copyOf(declarations);
      decisions = List.copyOf(decisions);
      raised = List.copyOf(raised);
      open = List.copyOf(open);
    }
  }

  /** An item of the agenda. */
  public record Item(
      String title,
      @Nullable String change,
      String facts,
      String paper,
      @Nullable String link,
      String words,
      String minutes) {}

  /** What the worker can do with it now. */
  public record Can(
      boolean change,
      boolean addItem,
      boolean attendance,
      boolean record,
      boolean write,
      boolean agree,
      List<Press> presses,
      long version) {
    public Can {
      presses = List.copyOf(presses);
    }
  }
}
