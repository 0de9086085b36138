package org.lodestar.app.learning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * The end of a course.
 *
 * @param said in which language its words are
 * @param before how sure somebody said they were; in the words of the course
 * @param after the same at the end
 * @param right how many of the closing questions were right at once
 * @param questions these questions
 */
public record WalkedPage(
    Language said, String before, String after, int right, List<Closed> questions) {
  public WalkedPage {
    questions = List.copyOf(questions);
  }

  /**
   * A question that was answered.
   *
   * @param answer what is right
   */
  public record Closed(String words, boolean right, String answer, String why) {}

  /** Value of {@code lang} around the words of the course; null where it is that of the page. */
  public @Nullable String lang(Language page) {
    return said == page ? null : said.tag();
  }

  /** The same of {@code dir}. */
  public @Nullable String dir(Language page) {
    return said == page ? null : said.direction();
  }
}
