package org.lodestar.app.learning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.questions.Question;

/**
 * A page of a course: one idea, or one question.
 *
 * @param code unique within its course
 * @param question null where it only tells
 * @param then page to which it leads where no choice leads elsewhere; empty for the one after it
 */
public record CoursePage(
    String code, String title, List<CourseBlock> blocks, @Nullable Question question, String then) {
  public CoursePage {
    blocks = List.copyOf(blocks);
  }

  /** Whether its question is one of those that close the course. */
  public boolean closes() {
    return question != null && !question.why().isEmpty();
  }
}
