package org.lodestar.prevalence.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of a person to what no count can tell.
 *
 * @param by who answered; empty where nobody is named
 * @param replies by question; those that lack are not answered
 */
public record Checklist(String by, Map<Question, Replied> replies) {
  /** Nobody has answered anything. */
  public static final Checklist EMPTY = new Checklist("", Map.of());

  /**
   * One answer.
   *
   * @param why in the person's own words; needed where the reply is not the hoped one
   */
  public record Replied(Question.Reply reply, String why) {}

  public Checklist {
    by = by.strip();
    replies =
        replies.isEmpty()
            ? Map.of()
            : java.util.Collections.unmodifiableMap(new EnumMap<>(replies));
  }

  /** Whether every question has its answer, and every doubt its reason. */
  public boolean isComplete() {
    return missing().isEmpty();
  }

  /** What is still to be done, a sentence each. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (by.isEmpty()) {
      missing.add("\"by\": who answers for it.");
    }
    for (Question question : Question.values()) {
      Replied replied = replies.get(question);
      if (replied == null) {
        missing.add("\"" + question.key() + "\": " + question.words());
      } else if (replied.reply != question.hoped() && replied.why.isBlank()) {
        missing.add("\"" + question.key() + "Why\": the reason for this answer.");
      }
    }
    return missing;
  }

  /** What the answers put in doubt; with two lists independence rests on them alone. */
  public List<Warning> doubts(int lists) {
    return Arrays.stream(Question.values())
        .filter(question -> replies.containsKey(question) && !isHoped(question))
        .map(question -> new Warning(code(question, lists), words(question)))
        .toList();
  }

  private boolean isHoped(Question question) {
    Replied replied = replies.get(question);
    return replied != null && replied.reply == question.hoped();
  }

  private Warning.Code code(Question question, int lists) {
    boolean said = replies.get(question) instanceof Replied r && r.reply != Question.Reply.UNKNOWN;
    return switch (question) {
      case SAME -> said ? Warning.Code.DEFINITIONS_DIFFER : Warning.Code.ASSUMPTION_DOUBTED;
      case FEEDS, AVOIDS, REPEATED ->
          lists < 3 ? Warning.Code.TWO_LISTS_DEPEND : Warning.Code.ASSUMPTION_DOUBTED;
      default -> Warning.Code.ASSUMPTION_DOUBTED;
    };
  }

  private String words(Question question) {
    boolean unknown =
        replies.get(question) instanceof Replied r && r.reply == Question.Reply.UNKNOWN;
    return unknown
        ? "It is not known: \"" + question.words() + "\" If not as assumed: " + question.otherwise()
        : question.otherwise();
  }
}
