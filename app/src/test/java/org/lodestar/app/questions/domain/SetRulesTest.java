package org.lodestar.app.questions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.questions.AQuestion;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;
import org.lodestar.app.questions.domain.SetRules.Placed;
import org.lodestar.app.site.Refused.Refusal;

/** What questions must be before anybody is asked them. */
class SetRulesTest {
  private static final List<String> PLACES = List.of("one", "two", "three");

  private static List<String> wrong(Question... questions) {
    List<Placed> placed = Stream.of(questions).map(each -> new Placed("two", each)).toList();
    return SetRules.check(placed, PLACES).stream().map(Refusal::key).toList();
  }

  static Stream<Arguments> sets() {
    String[] eleven = IntStream.rangeClosed(1, 11).mapToObj(String::valueOf).toArray(String[]::new);
    return Stream.of(
        Arguments.of("one right", AQuestion.marked("a", QuestionKind.SINGLE, "+x", "y"), ""),
        Arguments.of(
            "no right answer",
            AQuestion.marked("a", QuestionKind.SINGLE, "x", "y"),
            "questions.set.right"),
        Arguments.of(
            "two right answers of one",
            AQuestion.marked("a", QuestionKind.SINGLE, "+x", "+y"),
            "questions.set.right"),
        Arguments.of(
            "several of which all are right",
            AQuestion.marked("a", QuestionKind.SEVERAL, "+x", "+y"),
            "questions.set.right"),
        Arguments.of(
            "several, right and wrong", AQuestion.marked("a", QuestionKind.SEVERAL, "+x", "y"), ""),
        Arguments.of("nothing is right", AQuestion.open("a", QuestionKind.SINGLE, "x", "y"), ""),
        Arguments.of("a scale", AQuestion.open("a", QuestionKind.SCALE, "x", "y"), ""),
        Arguments.of(
            "a scale with a right point",
            AQuestion.open("a", QuestionKind.SCALE, "+x", "y"),
            "questions.set.right"),
        Arguments.of(
            "a scale that is marked",
            AQuestion.marked("a", QuestionKind.SCALE, "x", "y"),
            "questions.set.right"),
        Arguments.of(
            "a scale of eleven points",
            AQuestion.open("a", QuestionKind.SCALE, eleven),
            "questions.set.choices"),
        Arguments.of(
            "one choice", AQuestion.open("a", QuestionKind.SINGLE, "x"), "questions.set.choices"),
        Arguments.of("an order", AQuestion.marked("a", QuestionKind.RANK, "x", "y", "z"), ""),
        Arguments.of(
            "the same words twice",
            AQuestion.open("a", QuestionKind.SINGLE, "Yes", " yes "),
            "questions.set.choices.words"),
        Arguments.of(
            "a code with a space",
            AQuestion.open("a b", QuestionKind.SINGLE, "x", "y"),
            "questions.set.code"),
        Arguments.of("words of one's own", AQuestion.open("a", QuestionKind.TEXT), ""),
        Arguments.of(
            "words of one's own with choices",
            AQuestion.open("a", QuestionKind.TEXT, "x", "y"),
            "questions.set.choices.none"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void whatCannotBeAnsweredIsNeverAsked(String name, Question question, String key) {
    assertThat(wrong(question)).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
  }

  @Test
  void noTwoHaveTheSameCode() {
    Question question = AQuestion.open("a", QuestionKind.SINGLE, "x", "y");
    assertThat(wrong(question, question)).containsExactly("questions.set.code");
  }

  @Test
  void aChoiceLeadsForwardAndNeverBackAroundOrToNowhere() {
    assertThat(wrong(leading("three"))).isEmpty();
    for (String to : List.of("one", "two", "nowhere")) {
      assertThat(wrong(leading(to))).as(to).containsExactly("questions.set.ways");
    }
  }

  private static Question leading(String to) {
    return new Question(
        "a",
        QuestionKind.SINGLE,
        false,
        "Where to?",
        "",
        List.of(Choice.of("1", "On", false), Choice.of("2", "There", false).telling("Well", to)),
        0);
  }
}
