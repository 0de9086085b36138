package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.site.Language;

/** What partners take along. */
public record ToolkitPage(List<Line> lines) {
  public ToolkitPage {
    lines = List.copyOf(lines);
  }

  /**
   * A material.
   *
   * @param said the language of its title and of what it is
   * @param borrowed whether that is English though the page is not
   * @param at the page on which it lies; empty where it has none of its own
   * @param files that are made of its text
   * @param pages that it is made of, as far as they are shown today
   * @param paged whether it is made of pages
   * @param facts its languages, who keeps it, when it is looked at again, its licence, and about
   *     how often it was taken, in words
   */
  public record Line(
      String code,
      Language said,
      boolean borrowed,
      String title,
      String about,
      String at,
      List<File> files,
      List<ShownPage.Link> pages,
      boolean paged,
      String facts) {
    public Line {
      files = List.copyOf(files);
      pages = List.copyOf(pages);
    }
  }

  /** A file. */
  public record File(String href, String label) {}
}
