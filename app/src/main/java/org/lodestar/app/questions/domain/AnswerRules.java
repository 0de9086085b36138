package org.lodestar.app.questions.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.Question;
import org.lodestar.app.site.Refused.Refusal;

/** Which answers fit a question. */
public final class AnswerRules {
  /** As the statistics office gives it. */
  private static final Pattern WARD = Pattern.compile("[A-Z][0-9]{8}");

  private AnswerRules() {}

  /**
   * Why an answer does not fit; nothing where it does.
   *
   * @param field of the form that asks
   */
  public static Optional<Refusal> check(Question question, Answer answer, String field) {
    if (!answer.question().equals(question.code())) {
      return Optional.of(Refusal.of(field, "questions.answer.other"));
    }
    return switch (question.kind()) {
      case TEXT -> text(question, answer, field);
      case WARD ->
          refused(answer.chosen().size() == 1 && isWard(answer), field, "questions.answer.ward");
      case SINGLE, SCALE -> one(question, answer, field);
      case SEVERAL -> several(question, answer, field);
      case RANK -> refused(isOrder(question, answer), field, "questions.answer.order");
    };
  }

  private static boolean isWard(Answer answer) {
    return WARD.matcher(answer.chosen().getFirst()).matches();
  }

  private static Optional<Refusal> text(Question question, Answer answer, String field) {
    if (answer.text().isBlank()) {
      return Optional.of(Refusal.of(field, "questions.answer.empty"));
    }
    boolean fits = question.most() == 0 || answer.text().length() <= question.most();
    return fits
        ? Optional.empty()
        : Optional.of(new Refusal(field, "questions.answer.long", String.valueOf(question.most())));
  }

  private static Optional<Refusal> one(Question question, Answer answer, String field) {
    return refused(
        answer.chosen().size() == 1 && known(question, answer.chosen()),
        field,
        "questions.answer.one");
  }

  private static Optional<Refusal> several(Question question, Answer answer, String field) {
    List<String> chosen = answer.chosen();
    if (chosen.isEmpty() || !known(question, chosen) || doubled(chosen)) {
      return Optional.of(Refusal.of(field, "questions.answer.some"));
    }
    boolean fits = question.most() == 0 || chosen.size() <= question.most();
    return fits
        ? Optional.empty()
        : Optional.of(new Refusal(field, "questions.answer.many", String.valueOf(question.most())));
  }

  private static boolean isOrder(Question question, Answer answer) {
    return answer.chosen().size() == question.choices().size()
        && known(question, answer.chosen())
        && !doubled(answer.chosen());
  }

  private static boolean known(Question question, List<String> chosen) {
    return chosen.stream().allMatch(each -> question.find(each).isPresent());
  }

  private static boolean doubled(List<String> chosen) {
    return new HashSet<>(chosen).size() < chosen.size();
  }

  private static Optional<Refusal> refused(boolean fits, String field, String key) {
    return fits ? Optional.empty() : Optional.of(Refusal.of(field, key));
  }
}
