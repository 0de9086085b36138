package org.lodestar.prevalence.answer;

import java.util.EnumMap;
import java.util.Map;
import org.lodestar.prevalence.answer.Checklist.Replied;

/** Answers for tests. */
public final class Checklists {
  private Checklists() {}

  public static Checklist asAssumed() {
    Map<Question, Replied> replies = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      replies.put(question, new Replied(question.hoped(), ""));
    }
    return new Checklist("An analyst", replies);
  }

  static Checklist with(Question question, Question.Reply reply, String why) {
    Map<Question, Replied> replies = new EnumMap<>(asAssumed().replies());
    replies.put(question, new Replied(reply, why));
    return new Checklist("An analyst", replies);
  }
}
