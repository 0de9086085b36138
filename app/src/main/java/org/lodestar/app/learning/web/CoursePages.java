package org.lodestar.app.learning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.SummaryRow;

/** A course, for those who run courses and those who sign them. */
public final class CoursePages {
  private CoursePages() {}

  /**
   * One of them.
   *
   * @param mark how its last text stands
   * @param stands the same as a sentence
   * @param said why it was sent back or withdrawn; often empty
   * @param wrong what keeps it from being asked for
   * @param rows what stands above its pages
   * @param pages what it says, page by page
   * @param version of the text that is shown
   */
  public record One(
      String code,
      String title,
      Mark mark,
      String stands,
      String said,
      List<String> wrong,
      List<SummaryRow> rows,
      List<Said> pages,
      List<Crumb> sources,
      Can can,
      @Nullable String taken,
      long version) {
    public One {
      wrong = List.copyOf(wrong);
      rows = List.copyOf(rows);
      pages = List.copyOf(pages);
      sources = List.copyOf(sources);
    }
  }

  /** What the reader can do with it. */
  public record Can(boolean write, boolean ask, boolean sign, boolean waits, boolean withdraw) {}

  /**
   * A page of it.
   *
   * @param asked what is asked there; empty where nothing is
   */
  public record Said(
      String title,
      List<org.lodestar.app.learning.domain.CourseBlock> blocks,
      String asked,
      List<String> choices,
      String why) {
    public Said {
      blocks = List.copyOf(blocks);
      choices = List.copyOf(choices);
    }
  }
}
