package org.lodestar.app.questions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.questions.AQuestion;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;

/** What an answer is worth, worked out by hand. */
class MarkingTest {
  private static int points(Question question, String chosen) {
    return Marking.points(question, Answer.of("a", List.of(chosen.split(" ", -1))));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 100", "3, 0"})
  void ofOneAnswerItIsRightOrNot(String chosen, int points) {
    assertThat(points(AQuestion.marked("a", QuestionKind.SINGLE, "x", "+y", "z"), chosen))
        .isEqualTo(points);
  }

  /** Right are 1, 2 and 3 of five. */
  @ParameterizedTest
  @CsvSource({"1 2 3, 100", "1 2, 67", "1, 33", "1 2 4, 33", "4 5, 0", "1 2 3 4 5, 33", "1 4, 0"})
  void ofSeveralWhatIsWrongIsTakenOffAndNeverBelowNought(String chosen, int points) {
    Question question = AQuestion.marked("a", QuestionKind.SEVERAL, "+v", "+w", "+x", "y", "z");
    assertThat(points(question, chosen)).isEqualTo(points);
  }

  /** Of four there are six pairs. */
  @ParameterizedTest
  @CsvSource({"1 2 3 4, 100", "4 3 2 1, 0", "2 1 3 4, 83", "4 1 2 3, 50"})
  void ofAnOrderTheShareOfPairsThatStandRight(String chosen, int points) {
    assertThat(points(AQuestion.marked("a", QuestionKind.RANK, "w", "x", "y", "z"), chosen))
        .isEqualTo(points);
  }

  @Test
  void whatHasNoRightAndWrongIsNotMarked() {
    Question scale = AQuestion.open("a", QuestionKind.SCALE, "x", "y");
    assertThatThrownBy(() -> points(scale, "1")).isInstanceOf(IllegalArgumentException.class);
  }
}
