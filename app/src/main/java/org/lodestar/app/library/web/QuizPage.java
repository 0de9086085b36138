package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.library.domain.Quiz;

/** Questions with their answers; nothing that is chosen is sent. */
public record QuizPage(String title, String about, List<Quiz.Question> questions) {
  public QuizPage {
    questions = List.copyOf(questions);
  }
}
