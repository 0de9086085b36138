package org.lodestar.app.publications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Press;

/** Pages of progress reports. */
public final class ProgressPages {
  private ProgressPages() {}

  /** All of them, for whoever writes and publishes. */
  public record Listed(List<Line> lines, Paging paging, boolean closed, boolean writes) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One of them, for whoever writes and publishes.
   *
   * @param facts who proposed and published it, and when
   * @param open its public address; null while it has none
   * @param presses what can be done with it by one press
   * @param links what can be done with it on a page of its own
   */
  public record One(
      String here,
      PackDocument document,
      Mark mark,
      List<String> facts,
      @Nullable String open,
      List<Press> presses,
      List<Press> links,
      long version) {
    public One {
      facts = List.copyOf(facts);
      presses = List.copyOf(presses);
      links = List.copyOf(links);
    }
  }

  /** An earlier report, by its day. */
  public record Earlier(String label, String href) {}

  /**
   * What everybody sees.
   *
   * @param document null where nothing is published, or it was withdrawn
   * @param withdrawn why it was taken away; null where it was not
   * @param here its lasting address; empty where nothing is published
   */
  public record Shown(
      @Nullable PackDocument document,
      @Nullable String withdrawn,
      String here,
      boolean newest,
      List<Earlier> earlier) {
    public Shown {
      earlier = List.copyOf(earlier);
    }
  }
}
