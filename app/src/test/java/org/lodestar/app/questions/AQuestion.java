package org.lodestar.app.questions;

import java.util.ArrayList;
import java.util.List;

/** A question for a test: choices are their words, right ones with a plus before them. */
public final class AQuestion {
  private AQuestion() {}

  /** A marked question with choices 1, 2, 3 and so on. */
  public static Question marked(String code, QuestionKind kind, String... choices) {
    return of(code, kind, true, choices);
  }

  /** One without right and wrong. */
  public static Question open(String code, QuestionKind kind, String... choices) {
    return of(code, kind, false, choices);
  }

  private static Question of(String code, QuestionKind kind, boolean marked, String... choices) {
    List<Choice> all = new ArrayList<>();
    for (String each : choices) {
      boolean right = each.startsWith("+");
      all.add(Choice.of(String.valueOf(all.size() + 1), right ? each.substring(1) : each, right));
    }
    return new Question(code, kind, marked, "What do you see?", "", all, 0);
  }
}
