package org.lodestar.app.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.questions.face.Answers;
import org.lodestar.disclosure.ShownCount;

/** What was chosen is counted by the month, and a few are told to nobody. */
@PlatformTest
class AnswersTest {
  private static final YearMonth MAY = YearMonth.of(2033, 5);
  private static final String WORDS = "0123456789abcdef";
  private static final Question ONE =
      AQuestion.marked("a", QuestionKind.SINGLE, "+right", "wrong", "also wrong");

  private final Answers answers;

  /** Nobody else counts under it. */
  private final String set = "test-" + UUID.randomUUID();

  AnswersTest(Answers answers) {
    this.answers = answers;
  }

  private void chose(String words, YearMonth month, String choice, int times) {
    for (int at = 0; at < times; at++) {
      answers.count(set, words, month, List.of(Answer.of("a", List.of(choice))));
    }
  }

  private List<ShownCount> told(YearMonth before) {
    return answers.shares(set, WORDS, before, List.of(ONE)).stream()
        .map(AnswerShare::times)
        .toList();
  }

  @Test
  void whatWasChosenInMonthsThatAreOverIsToldByChoice() {
    chose(WORDS, MAY, "1", 9);
    chose(WORDS, MAY.plusMonths(1), "1", 3);
    chose(WORDS, MAY, "2", 6);
    assertThat(told(MAY.plusMonths(1)))
        .containsExactly(ShownCount.of(9), ShownCount.of(6), ShownCount.of(0));
    assertThat(told(MAY.plusMonths(2)).getFirst()).isEqualTo(ShownCount.of(12));
    assertThat(told(MAY)).as("before anything").containsOnly(ShownCount.of(0));
  }

  @Test
  void aFewAreKeptBackAndDoNotFollowFromTheRest() {
    chose(WORDS, MAY, "1", 9);
    chose(WORDS, MAY, "2", 2);
    List<ShownCount> told = told(MAY.plusMonths(1));
    assertThat(told.get(1).isShown()).isFalse();
    boolean allTold =
        answers.shares(set, WORDS, MAY.plusMonths(1), List.of(ONE)).getFirst().all().isShown();
    assertThat(allTold && told.getFirst().isShown()).as("nine of eleven tells two").isFalse();
  }

  @Test
  void otherWordsAreAnotherQuestion() {
    chose("fedcba9876543210", MAY, "1", 9);
    assertThat(told(MAY.plusMonths(1))).containsOnly(ShownCount.of(0));
  }

  @Test
  void severalChoicesOfOneAnswerCountOnceEach() {
    answers.count(set, WORDS, MAY, List.of(Answer.of("a", List.of("1", "2", "1"))));
    for (int at = 0; at < 4; at++) {
      answers.count(set, WORDS, MAY, List.of(Answer.of("a", List.of("2", "1"))));
    }
    assertThat(told(MAY.plusMonths(1)))
        .containsExactly(ShownCount.of(5), ShownCount.of(5), ShownCount.of(0));
  }
}
