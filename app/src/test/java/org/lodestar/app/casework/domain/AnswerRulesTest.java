package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.PathwayStep.State;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.StepAnswer.Agreed;
import org.lodestar.app.casework.StepAnswer.Said;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;

/** What an answer has to say before its step counts as answered. */
class AnswerRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "{0} {1}, has {2}: lacks {3}")
  @CsvSource({
    "COUNCIL_HOUSING, YES, by on given bed agreed, ''",
    "COUNCIL_HOUSING, YES, , by on agreed given bed",
    "COUNCIL_HOUSING, NO, by on given agreed, bed",
    "COUNCIL_HOUSING, AWAITED, by on agreed, ''",
    "COUNCIL_HOUSING, AWAITED, by on, agreed",
    "COUNCIL_CARE, NO, by on agreed, given",
    "COUNCIL_CARE, YES, by on given agreed, ''",
    "COUNCIL_CHILDREN, NOT_ASKED, given, ''",
    "COUNCIL_CHILDREN, NOT_ASKED, by on, given",
    "LEGAL_ADVICE, YES, by on given, ''",
    "LEGAL_ADVICE, NO, by on, given",
    "SUPPORT_ENDS, YES, by on given, bed",
    "SUPPORT_ENDS, NO, by on given, ''",
    "COUNCIL_CARE, AWAITED, by late agreed, on"
  })
  void whatIsMissingIsToldAllAtOnce(StepCode code, Said said, @Nullable String has, String lacks) {
    assertThat(missing(code, answer(said, has == null ? List.of() : List.of(has.split(" ")))))
        .containsExactlyElementsOf(lacks.isEmpty() ? List.of() : List.of(lacks.split(" ")));
  }

  private static List<String> missing(StepCode code, StepAnswer answer) {
    try {
      AnswerRules.check(code, answer, DAY);
      return List.of();
    } catch (Refused refused) {
      return refused.refusals().stream().map(Refused.Refusal::field).toList();
    }
  }

  private static StepAnswer answer(Said said, List<String> has) {
    LocalDate on = has.contains("on") ? DAY : has.contains("late") ? DAY.plusDays(1) : null;
    return new StepAnswer(
        said,
        has.contains("agreed") ? Agreed.THEY_AGREED : null,
        words(has, "by"),
        on,
        words(has, "given"),
        words(has, "bed"));
  }

  private static @Nullable PersonalText words(List<String> has, String field) {
    return has.contains(field) ? PersonalText.of("Invented words") : null;
  }

  @ParameterizedTest
  @CsvSource({
    "COUNCIL_HOUSING, YES, DONE",
    "COUNCIL_HOUSING, NO, OPEN",
    "COUNCIL_CARE, NO, DONE",
    "COUNCIL_HOUSING, AWAITED, OPEN",
    "COUNCIL_HOUSING, NOT_ASKED, NOT_NEEDED",
    "SUPPORT_ENDS, YES, DONE",
    "SUPPORT_ENDS, NO, OPEN",
    "SUPPORT_ENDS, AWAITED, OPEN",
    "MONEY_TO_LIVE_ON, NO, OPEN",
    "MONEY_TO_LIVE_ON, YES, DONE",
    "IMMIGRATION_ADVICE, NO, DONE",
    "LEGAL_ADVICE, NO, OPEN"
  })
  void askingIsNoAnswerAndNoBedIsNoEnd(StepCode code, Said said, State state) {
    assertThat(AnswerRules.state(code, answer(said, List.of("on")), DAY)).isEqualTo(state);
  }

  @ParameterizedTest(name = "{0} {1} on {2}, {3} instead of {4}: {5}, {6}")
  @CsvSource({
    "COUNCIL_HOUSING, NO,  2026-11-24, 2026-11-25, 2026-11-25, 2026-12-15, OPEN",
    "COUNCIL_HOUSING, NO,  2026-11-24, ,           2026-11-25, 2026-12-15, OPEN",
    "COUNCIL_HOUSING, NO,  2026-11-24, 2026-12-01, 2026-11-25, 2026-12-01, OPEN",
    "COUNCIL_HOUSING, NO,  2026-11-24, 2027-02-01, 2026-11-25, 2026-12-15, OPEN",
    "COUNCIL_HOUSING, NO,  2026-12-15, 2026-12-15, 2026-12-15, 2026-12-15, OPEN",
    "COUNCIL_HOUSING, NO,  2026-12-16, 2026-12-15, 2026-12-15, 2026-12-15, DONE",
    "COUNCIL_HOUSING, YES, 2026-11-24, 2026-11-25, 2026-11-25, 2026-11-25, DONE",
    "COUNCIL_CARE,    NO,  2026-11-24, 2026-11-25, 2026-11-25, 2026-11-25, DONE",
    "LEGAL_ADVICE,    NO,  2026-11-24, ,           2026-11-24, 2026-11-25, OPEN",
    "LEGAL_ADVICE,    NO,  2026-11-27, 2026-11-27, 2026-11-24, 2026-11-30, OPEN",
    "LEGAL_ADVICE,    NO,  2026-11-24, 2026-11-27, 2026-11-24, 2026-11-27, OPEN"
  })
  void aNoHasItsNextDay(
      StepCode code,
      Said said,
      LocalDate today,
      @Nullable LocalDate typed,
      LocalDate before,
      LocalDate due,
      State state) {
    StepAnswer answer = answer(said, List.of("on"));
    assertThat(AnswerRules.due(code, answer, typed, before, today)).isEqualTo(due);
    assertThat(AnswerRules.state(code, answer, today)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "COUNCIL_CARE, NOT_ASKED, NOT_ASKED_FOR",
    "COUNCIL_HOUSING, NOT_ASKED, NOT_ASKED_FOR",
    "COUNCIL_CHILDREN, NOT_ASKED, NOBODY_ASKED_FOR",
    "LEGAL_ADVICE, NOT_ASKED, NOT_ASKED_FOR",
    "SUPPORT_ENDS, NOT_ASKED, NOT_NEEDED",
    "COUNCIL_CARE, YES, DONE",
    "COUNCIL_HOUSING, NO, OPEN"
  })
  void whatNobodyWasAskedForIsNotToldAsNeedless(StepCode code, Said said, String noted) {
    StepAnswer answer = answer(said, List.of("on"));
    assertThat(AnswerRules.noted(code, answer, AnswerRules.state(code, answer, DAY)))
        .isEqualTo(noted);
  }
}
