package org.lodestar.app.questions.domain;

import java.util.List;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;

/** What an answer is worth, in points of a hundred. */
public final class Marking {
  /** All of it. */
  public static final int ALL = 100;

  private Marking() {}

  /**
   * The points of an answer that fits.
   *
   * @throws IllegalArgumentException where no answer is right or wrong
   */
  public static int points(Question question, Answer answer) {
    if (!question.marked() || !question.kind().markable()) {
      throw new IllegalArgumentException("Nothing is right or wrong in " + question.code());
    }
    return question.kind() == QuestionKind.RANK
        ? inOrder(question, answer.chosen())
        : chosen(question, answer.chosen());
  }

  /** Whoever ticks all gets no more than whoever ticks none: what is wrong is taken off. */
  private static int chosen(Question question, List<String> chosen) {
    List<String> right = question.right().stream().map(Choice::code).toList();
    long hits = chosen.stream().filter(right::contains).count();
    long misses = chosen.size() - hits;
    return share(Math.max(0, hits - misses), right.size());
  }

  /** The share of pairs that stand in the right order (Kendall 1938). */
  private static int inOrder(Question question, List<String> chosen) {
    List<String> order = question.choices().stream().map(Choice::code).toList();
    long pairs = 0;
    long right = 0;
    for (int one = 0; one < chosen.size(); one++) {
      for (int other = one + 1; other < chosen.size(); other++) {
        pairs++;
        if (order.indexOf(chosen.get(one)) < order.indexOf(chosen.get(other))) {
          right++;
        }
      }
    }
    return pairs == 0 ? ALL : share(right, pairs);
  }

  private static int share(long part, long whole) {
    return (int) Math.round((double) ALL * part / whole);
  }
}
