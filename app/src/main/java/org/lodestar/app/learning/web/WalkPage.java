package org.lodestar.app.learning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.domain.CourseBlock;
import org.lodestar.app.questions.QuestionKind;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;

/**
 * A page of a course, as it is drawn.
 *
 * @param head what stands above its first page alone; null on all others
 * @param said in which language its words are
 * @param place which page it is of how many, in words
 * @param changed whether its pages changed since somebody began
 * @param told what whoever chose something on the page before is told; null where nothing was asked
 * @param asked null where the page only tells
 * @param walk how far they have come, sealed
 */
public record WalkPage(
    @Nullable Head head,
    Language said,
    String place,
    boolean changed,
    @Nullable Told told,
    String title,
    List<CourseBlock> blocks,
    @Nullable Asked asked,
    String walk) {
  /** Where all of them lie. */
  public static final String PATH = "/learn/know-the-signs";

  public WalkPage {
    blocks = List.copyOf(blocks);
  }

  /** What a course is. */
  public record Head(String title, String about) {}

  /**
   * What somebody is told of what they chose.
   *
   * @param mark whether it was right, in words of the page; empty where nothing is said of that
   * @param words in those of the course
   */
  public record Told(String mark, String words) {}

  /** A question. */
  public record Asked(QuestionKind kind, String words, List<Option> options) {
    public Asked {
      options = List.copyOf(options);
    }

    /** Whether one chooses as many as fit. */
    public boolean several() {
      return kind == QuestionKind.SEVERAL;
    }
  }

  /** Value of {@code lang} around the words of the course; null where it is that of the page. */
  public @Nullable String lang(Language page) {
    return said == page ? null : said.tag();
  }

  /** The same of {@code dir}. */
  public @Nullable String dir(Language page) {
    return said == page ? null : said.direction();
  }
}
