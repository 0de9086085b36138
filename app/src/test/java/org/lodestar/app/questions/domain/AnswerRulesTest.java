package org.lodestar.app.questions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.questions.AQuestion;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;
import org.lodestar.app.site.Refused.Refusal;

/** Which answers fit a question. */
class AnswerRulesTest {
  private static String fault(Question question, Answer answer) {
    return AnswerRules.check(question, answer, "answer").map(Refusal::key).orElse("");
  }

  private static List<String> codes(String chosen) {
    return chosen.equals("-") ? List.of() : List.of(chosen.split(" ", -1));
  }

  @ParameterizedTest(name = "{0} of three, chosen {1}: {2}")
  @CsvSource({
    "SINGLE, 1, ''",
    "SINGLE, -, questions.answer.one",
    "SINGLE, 1 2, questions.answer.one",
    "SINGLE, 9, questions.answer.one",
    "SCALE, 3, ''",
    "SCALE, -, questions.answer.one",
    "SEVERAL, 1 3, ''",
    "SEVERAL, 1 2 3, ''",
    "SEVERAL, -, questions.answer.some",
    "SEVERAL, 1 1, questions.answer.some",
    "SEVERAL, 1 9, questions.answer.some",
    "RANK, 3 1 2, ''",
    "RANK, 3 1, questions.answer.order",
    "RANK, 3 1 1, questions.answer.order",
    "RANK, -, questions.answer.order"
  })
  void whatIsChosenIsAskedAndAsOftenAsItMayBe(QuestionKind kind, String chosen, String key) {
    Question question = AQuestion.open("a", kind, "x", "y", "z");
    assertThat(fault(question, Answer.of("a", codes(chosen)))).isEqualTo(key);
  }

  @Test
  void noMoreAreChosenThanMayBe() {
    Question two = limited(QuestionKind.SEVERAL, 2);
    assertThat(fault(two, Answer.of("a", List.of("1", "2")))).isEmpty();
    assertThat(fault(two, Answer.of("a", List.of("1", "2", "3"))))
        .isEqualTo("questions.answer.many");
  }

  private static Question limited(QuestionKind kind, int most) {
    Question all = AQuestion.open("a", kind, "x", "y", "z");
    return new Question("a", kind, false, all.words(), "", all.choices(), most);
  }

  @ParameterizedTest
  @CsvSource({
    "'', questions.answer.empty",
    "'  ', questions.answer.empty",
    "four, ''",
    "fives, questions.answer.long"
  })
  void wordsOfOnesOwnAreThereAndNotTooLong(String text, String key) {
    Question question = new Question("a", QuestionKind.TEXT, false, "What?", "", List.of(), 4);
    assertThat(fault(question, new Answer("a", List.of(), text))).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"E05002226, ''", "Grays, questions.answer.ward", "-, questions.answer.ward"})
  void aWardIsACodeOfTheStatisticsOffice(String ward, String key) {
    Question question = AQuestion.open("a", QuestionKind.WARD);
    assertThat(fault(question, Answer.of("a", codes(ward)))).isEqualTo(key);
  }

  @Test
  void anAnswerToAnotherQuestionIsNone() {
    Question question = AQuestion.open("a", QuestionKind.SINGLE, "x", "y");
    assertThat(fault(question, Answer.of("b", List.of("1")))).isEqualTo("questions.answer.other");
  }
}
