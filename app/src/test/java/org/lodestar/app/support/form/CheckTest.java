package org.lodestar.app.support.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.form.Question.Kind;

class CheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Check CHECK = new Check(Map.of("owner", List.of("one")), TODAY);

  private static String problem(Question question, String... given) {
    Answers answers = new Answers(Map.of(question.name(), List.of(given)));
    return CHECK.problems(List.of(question), answers).getOrDefault(question.name(), "");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "DAY, 2026-11-27, ''",
    "DAY, 2026-02-30, support.wrong.day",
    "DAY, 2026--5, support.wrong.day",
    "DAY, 1989-12-31, support.wrong.day",
    "DAY, 2100-01-02, support.wrong.day",
    "PAST_DAY, 2026-11-27, ''",
    "PAST_DAY, 2026-11-28, support.wrong.notYet",
    "COMING_DAY, 2026-11-27, ''",
    "COMING_DAY, 2026-11-26, support.wrong.past"
  })
  void daysAreRealAndOnTheirSideOfToday(Kind kind, String given, String wrong) {
    assertThat(problem(Question.day("on", kind), given)).isEqualTo(wrong);
  }

  @Test
  void whatIsNeededIsMissedAndWhatIsNotIsNot() {
    assertThat(problem(Question.line("a").must(), " ")).isEqualTo("support.wrong.missing");
    assertThat(problem(Question.line("a"), " ")).isEmpty();
  }

  @Test
  void onlyWhatWasOfferedCanBeChosen() {
    Question choice = Question.choice("a", "X", "Y");
    assertThat(problem(choice, "X")).isEmpty();
    assertThat(problem(choice, "Z")).isEqualTo("support.wrong.choice");
    assertThat(problem(choice, "X", "Y")).isEqualTo("support.wrong.choice");
    assertThat(problem(Question.ticks("a", "X", "Y"), "X", "Y")).isEmpty();
    assertThat(problem(Question.pick("owner"), "one")).isEmpty();
    assertThat(problem(Question.pick("owner"), "two")).isEqualTo("support.wrong.choice");
  }

  @Test
  void aTextHasALimitAndItsLastCharacterIsWithinIt() {
    assertThat(problem(Question.text("a"), "x".repeat(Check.LONGEST_TEXT))).isEmpty();
    assertThat(problem(Question.text("a"), "x".repeat(Check.LONGEST_TEXT + 1)))
        .isEqualTo("support.wrong.text");
    assertThat(problem(Question.line("a"), "x".repeat(Check.LONGEST_LINE + 1)))
        .isEqualTo("support.wrong.line");
  }

  @ParameterizedTest(name = "{0}: right {1}")
  @CsvSource({
    "1, true",
    "9, true",
    "10, true",
    "299, true",
    "365, true",
    "0, false",
    "366, false",
    "400, false",
    "01, false",
    "3.5, false",
    "-3, false",
    "three, false"
  })
  void daysAreFromOneToAYear(String given, boolean right) {
    assertThat(problem(Question.days("a"), given).isEmpty()).isEqualTo(right);
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void everySheetAsksEachQuestionOnceAndOnlyARiskOfAChildIsWarnedAbout(SheetKind kind) {
    List<String> names = SheetForms.of(kind, false).stream().map(Question::name).toList();
    assertThat(names).doesNotHaveDuplicates().isNotEmpty().doesNotContain("adultification");
    boolean warned =
        SheetForms.of(kind, true).stream()
            .anyMatch(each -> each.name().equals("adultification") && each.needed());
    assertThat(warned).isEqualTo(kind == SheetKind.RISK);
  }
}
