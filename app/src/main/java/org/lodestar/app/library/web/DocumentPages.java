package org.lodestar.app.library.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.domain.GuideText;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;

/** Pages of the document library. */
public final class DocumentPages {
  private DocumentPages() {}

  /** A tag: its words say it, its tone only helps. */
  public record Tag(String label, String tone) {}

  /** A document in a list. */
  public record Line(String href, String title, List<Tag> tags, String facts) {
    public Line {
      tags = List.copyOf(tags);
    }
  }

  /** What is asked for. */
  public record Asked(
      String words,
      String kind,
      String state,
      boolean overdue,
      List<Option> kinds,
      List<Option> states) {
    public Asked {
      kinds = List.copyOf(kinds);
      states = List.copyOf(states);
    }
  }

  /**
   * The library.
   *
   * @param export address of the same as a file
   */
  public record Listed(
      List<Line> lines,
      int found,
      int overdue,
      Asked asked,
      Paging paging,
      String export,
      boolean mayEdit) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One document.
   *
   * @param current what came last in its place; null when nothing did
   * @param over why it holds no longer though nothing took its place; empty while something does
   * @param guide null when nothing was written here
   */
  public record One(
      String title,
      List<Tag> tags,
      @Nullable Instead current,
      String over,
      List<SummaryRow> rows,
      @Nullable String link,
      List<Line> replaces,
      List<Line> related,
      List<TimelineEntry> reviews,
      @Nullable Shown guide,
      @Nullable Draft draft,
      boolean isGuide,
      String here,
      boolean mayEdit) {
    public One {
      tags = List.copyOf(tags);
      rows = List.copyOf(rows);
      replaces = List.copyOf(replaces);
      related = List.copyOf(related);
      reviews = List.copyOf(reviews);
    }
  }

  /**
   * What came last in the place of another.
   *
   * @param over why it holds no longer; empty while it does
   */
  public record Instead(Line line, String over) {}

  /** A guide as it is read. */
  public record Shown(String title, List<GuideText.Block> blocks, String facts) {
    public Shown {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A version that nobody has approved yet.
   *
   * @param mayApprove whether somebody else wrote it
   */
  public record Draft(Shown shown, boolean mayApprove) {}
}
