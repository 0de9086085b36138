package org.lodestar.prevalence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Warning.Code;

class AnswerTest {
  @Test
  void aCompleteAnswerMayBeShown() {
    Answer answer = Answers.with(Checklists.asAssumed(), List.of());
    assertThat(answer.publishable()).isTrue();
    assertThat(answer.range()).contains(new Interval(900, 2_500));
  }

  @Test
  void withoutAChecklistNoTotalIsShown() {
    Answer answer = Answers.with(Checklist.EMPTY, List.of());
    assertThat(answer.publishable()).isFalse();
    assertThat(answer.blocking())
        .extracting(Warning::code)
        .containsExactly(Code.CHECKLIST_INCOMPLETE);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void onlyWarningsThatBlockStandInTheWay(Code code) {
    Answer answer = Answers.with(Checklists.asAssumed(), List.of(new Warning(code, "so it is")));
    assertThat(answer.publishable()).isEqualTo(code.weight() != Warning.Weight.BLOCKS);
    assertThat(answer.allWarnings()).extracting(Warning::code).containsExactly(code);
  }

  @Test
  void methodsThatTakeTheModelForKnownMakeNoRange() {
    Answer answer =
        Answers.of(
            Checklists.asAssumed(),
            List.of(),
            Answers.result(Method.AIC2014, 1_200, new Interval(1_100, 1_300)),
            Answers.result(Method.CHAO, 1_000, new Interval(900, 1_100)));
    assertThat(answer.range()).isEmpty();
    assertThat(answer.publishable()).isFalse();
    assertThat(answer.lowerBound()).isPresent();
  }

  @Test
  void aMethodWithoutAnIntervalMakesNoRange() {
    MethodResult bare =
        new MethodResult(Method.BIC, "", 1_200.0, Map.of(), "[12,3]", null, 0, 0, 0, List.of());
    assertThat(Answers.of(Checklists.asAssumed(), List.of(), bare).publishable()).isFalse();
  }

  @Test
  void listsThatAvoidEachOtherLeaveNoLowerBound() {
    assertThat(Answers.with(Checklists.asAssumed(), List.of()).lowerBound()).isPresent();
    Checklist avoiding = Checklists.with(Question.AVOIDS, Question.Reply.YES, "by design");
    assertThat(Answers.with(avoiding, List.of()).lowerBound()).isEmpty();
  }

  @Test
  void warningsThatBlockStandFirst() {
    Answer answer =
        Answers.with(
            Checklist.EMPTY,
            List.of(
                new Warning(Code.SMALL_LIST, "small"), new Warning(Code.MODELS_DISAGREE, "far")));
    assertThat(answer.allWarnings())
        .extracting(Warning::code)
        .containsExactly(Code.CHECKLIST_INCOMPLETE, Code.MODELS_DISAGREE, Code.SMALL_LIST);
  }
}
