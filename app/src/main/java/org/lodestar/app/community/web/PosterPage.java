package org.lodestar.app.community.web;

import java.util.List;

/**
 * A poster before it becomes a file.
 *
 * @param left where the sentence which was chosen is left out, and why; empty where it is not
 * @param problem why there is no file; empty where there is one
 * @param file where it is taken out; empty where there is none
 */
public record PosterPage(
    List<OutreachPages.Question> questions,
    String left,
    Poster poster,
    String problem,
    String file) {
  public PosterPage {
    questions = List.copyOf(questions);
  }
}
