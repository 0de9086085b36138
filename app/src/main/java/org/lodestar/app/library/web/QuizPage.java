package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.library.domain.Quiz;
import org.lodestar.app.site.Language;

/**
 * Questions with their answers; nothing that is chosen is sent.
 *
 * @param said the language of its words
 */
public record QuizPage(Language said, String title, String about, List<Quiz.Question> questions) {
  public QuizPage {
    questions = List.copyOf(questions);
  }
}
