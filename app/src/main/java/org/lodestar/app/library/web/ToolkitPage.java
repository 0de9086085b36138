package org.lodestar.app.library.web;

import java.util.List;

/** What partners take along. */
public record ToolkitPage(List<Line> lines) {
  public ToolkitPage {
    lines = List.copyOf(lines);
  }

  /**
   * A material.
   *
   * @param review when it is looked at again, in words
   * @param taken how often within a year
   */
  public record Line(
      String code,
      String title,
      String about,
      String owner,
      String review,
      int taken,
      List<File> files) {
    public Line {
      files = List.copyOf(files);
    }
  }

  /** A file. */
  public record File(String href, String label) {}
}
