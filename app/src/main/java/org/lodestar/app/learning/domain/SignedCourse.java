package org.lodestar.app.learning.domain;

import java.util.UUID;

/**
 * A course that a second person signed.
 *
 * @param text by which this text of it is known
 * @param number of the text within the course
 * @param pages what it says
 * @param sheet what stands above its pages
 */
public record SignedCourse(UUID text, int number, Course pages, CourseSheet sheet) {
  /** By which the course is known. */
  public String code() {
    return pages.code();
  }

  /** How it is called. */
  public String title() {
    return pages.title();
  }

  /** How many closing questions must be right. */
  public int enough() {
    return sheet.enough(pages.closing().size());
  }
}
