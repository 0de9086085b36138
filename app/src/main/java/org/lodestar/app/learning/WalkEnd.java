package org.lodestar.app.learning;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.questions.Answer;

/**
 * That somebody came to the end of a course, and nothing of who it was.
 *
 * @param words code of the words in which they were asked
 * @param day under which they were counted as they began
 * @param before how sure they were, from one to five
 * @param after the same at the end
 * @param answers what they chose
 */
public record WalkEnd(
    String course, String words, LocalDate day, int before, int after, List<Answer> answers) {
  public WalkEnd {
    answers = List.copyOf(answers);
  }
}
