package org.lodestar.prevalence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.prevalence.answer.Checklist.Replied;
import org.lodestar.prevalence.answer.Question.Reply;

class ChecklistTest {
  @Test
  void nothingAnsweredIsNothingComplete() {
    assertThat(Checklist.EMPTY.isComplete()).isFalse();
    assertThat(Checklist.EMPTY.missing()).hasSize(Question.values().length + 1);
    assertThat(Checklist.EMPTY.doubts(3)).isEmpty();
  }

  @Test
  void allAsAssumedIsCompleteWithoutReasons() {
    assertThat(Checklists.asAssumed().isComplete()).isTrue();
    assertThat(Checklists.asAssumed().doubts(2)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void eachQuestionMustBeAnswered(Question question) {
    Map<Question, Replied> replies = new EnumMap<>(Checklists.asAssumed().replies());
    replies.remove(question);
    assertThat(new Checklist("An analyst", replies).missing())
        .singleElement()
        .asString()
        .contains(question.key());
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void aDoubtNeedsItsReasonAndIsTold(Question question) {
    Checklist silent = Checklists.with(question, Reply.UNKNOWN, " ");
    assertThat(silent.missing()).singleElement().asString().contains(question.key() + "Why");
    Checklist reasoned = Checklists.with(question, Reply.UNKNOWN, "nobody could say");
    assertThat(reasoned.isComplete()).isTrue();
    assertThat(reasoned.doubts(4)).hasSize(1);
  }

  @Test
  void somebodyMustAnswerForIt() {
    assertThat(new Checklist("  ", Checklists.asAssumed().replies()).missing())
        .singleElement()
        .asString()
        .contains("by");
  }

  @ParameterizedTest
  @CsvSource({
    "SAME, NO, 4, DEFINITIONS_DIFFER",
    "SAME, UNKNOWN, 4, ASSUMPTION_DOUBTED",
    "FEEDS, YES, 2, TWO_LISTS_DEPEND",
    "FEEDS, UNKNOWN, 2, TWO_LISTS_DEPEND",
    "AVOIDS, YES, 2, TWO_LISTS_DEPEND",
    "REPEATED, YES, 2, TWO_LISTS_DEPEND",
    "FEEDS, YES, 3, ASSUMPTION_DOUBTED",
    "CLOSED, NO, 2, ASSUMPTION_DOUBTED",
    "LINKED, NO, 3, ASSUMPTION_DOUBTED",
    "UNREACHED, YES, 3, ASSUMPTION_DOUBTED",
  })
  void whatADoubtDoes(Question question, Reply reply, int lists, Warning.Code code) {
    assertThat(Checklists.with(question, reply, "because").doubts(lists))
        .extracting(Warning::code)
        .containsExactly(code);
  }
}
