package org.lodestar.app.questions.face;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.AnswerShare;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.domain.AnswerRules;
import org.lodestar.app.questions.domain.Marking;
import org.lodestar.app.questions.domain.SetRules;
import org.lodestar.app.questions.store.AnswerCountRows;
import org.lodestar.app.questions.store.AnswerCountRows.Asked;
import org.lodestar.app.questions.store.AnswerCountRows.Chosen;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.Divisions;
import org.lodestar.disclosure.small.SmallNumbers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at questions before they are asked and at answers as they come, and counts what was chosen:
 * totals of a month, by question and choice, and nothing of who it was.
 */
@Component
public class Answers {
  private static final SmallNumbers SMALL = SmallNumbers.usual();

  private final AnswerCountRows rows;

  Answers(AnswerCountRows rows) {
    this.rows = rows;
  }

  /** A question and the code of where it stands in the room that asks. */
  public record Placed(String place, Question question) {}

  /**
   * What is wrong with questions, in their order.
   *
   * @param places all codes to which a choice may lead, in their order
   */
  public static List<Refusal> faults(List<Placed> questions, List<String> places) {
    return SetRules.check(
        questions.stream().map(each -> new SetRules.Placed(each.place(), each.question())).toList(),
        places);
  }

  /** Why an answer does not fit its question, told at a field; nothing where it does. */
  public static Optional<Refusal> fault(Question question, Answer answer, String field) {
    return AnswerRules.check(question, answer, field);
  }

  /** Whether an answer that fits is wholly right. */
  public static boolean isRight(Question question, Answer answer) {
    return Marking.points(question, answer) == Marking.ALL;
  }

  /**
   * Counts what somebody chose.
   *
   * @param set code of the questions
   * @param words code that changes with any of their words, so that what was asked in others stands
   *     apart
   */
  @Transactional
  public void count(String set, String words, YearMonth month, List<Answer> answers) {
    Asked asked = new Asked(set, words);
    // Always in one order, so that two who end at once never wait for each other.
    answers.stream()
        .flatMap(each -> each.chosen().stream().map(choice -> new Chosen(each.question(), choice)))
        .distinct()
        .sorted(Comparator.comparing(Chosen::question).thenComparing(Chosen::choice))
        .forEach(each -> rows.count(asked, month, each));
  }

  /** What was chosen before a month, as it may be told; each question by its choices. */
  @Transactional(readOnly = true)
  public List<AnswerShare> shares(
      String set, String words, YearMonth before, List<Question> questions) {
    Map<Chosen, Long> counts = rows.before(new Asked(set, words), before);
    List<AnswerShare> told = new ArrayList<>();
    for (Question question : questions) {
      told.addAll(shares(question, counts));
    }
    return told;
  }

  private static List<AnswerShare> shares(Question question, Map<Chosen, Long> counts) {
    List<Choice> choices = question.choices();
    List<Long> times =
        choices.stream()
            .map(each -> counts.getOrDefault(new Chosen(question.code(), each.code()), 0L))
            .toList();
    Divisions shown = SMALL.shown(List.of(times));
    List<ShownCount> parts = shown.parts().getFirst();
    List<AnswerShare> told = new ArrayList<>();
    for (int at = 0; at < choices.size(); at++) {
      told.add(
          new AnswerShare(question.code(), choices.get(at).code(), parts.get(at), shown.total()));
    }
    return told;
  }
}
