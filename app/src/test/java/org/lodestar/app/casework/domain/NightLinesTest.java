package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.statute.Agreement;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;
import org.lodestar.statute.NrmConsent;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/** Which lines stand first at a step, by day and at night. */
class NightLinesTest {
  @ParameterizedTest
  @CsvSource({
    "ADULT,    NO,  EMERGENCY_ACCOMMODATION,    night, HOUSING_OUT_OF_HOURS ADULT_OUT_OF_HOURS REFUGE",
    "ADULT,    NO,  EMERGENCY_ACCOMMODATION,    day,   ADULT_FRONT_DOOR REFUGE",
    "ADULT,    YES, EMERGENCY_ACCOMMODATION,    night, ''",
    "UNDER_18, NO,  EMERGENCY_ACCOMMODATION,    night, CHILD_OUT_OF_HOURS",
    "UNDER_18, NO,  EMERGENCY_ACCOMMODATION,    day,   CHILD_FRONT_DOOR",
    "UNDER_18, NO,  YOUTH_JUSTICE,              day,   CHILD_FRONT_DOOR",
    "UNDER_18, NO,  YOUTH_JUSTICE,              night, CHILD_OUT_OF_HOURS",
    "UNDER_18, NO,  CHILD_FRONT_DOOR,           night, CHILD_OUT_OF_HOURS",
    "UNDER_18, NO,  CHILD_FRONT_DOOR,           day,   ''",
    "ADULT,    NO,  ADULT_SAFEGUARDING_CONCERN, night, ADULT_OUT_OF_HOURS",
    "ADULT,    NO,  ADULT_SAFEGUARDING_CONCERN, day,   ''",
    "ADULT,    NO,  INDEPENDENT_INTERPRETER,    day,   INTERPRETER",
    "ADULT,    NO,  INDEPENDENT_INTERPRETER,    night, INTERPRETER",
    "ADULT,    NO,  CALL_999,                   night, ''",
  })
  void whatAnswersAtThisHourStandsFirst(
      AgeStatus age, NrmConsent said, StepCode code, String when, String expected) {
    String lines =
        NightLines.first(step(age, said, code), when.equals("day")).stream()
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertThat(lines).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER_18, REFERRAL_LINE,      ADULTS,   false",
    "UNSURE,   REFERRAL_LINE,      EVERYONE, false",
    "UNDER_18, ADULT_FRONT_DOOR,   EVERYONE, false",
    "UNDER_18, MIGRANT_SUPPORT,    ADULTS,   false",
    "UNDER_18, CHILD_OUT_OF_HOURS, EVERYONE, true",
    "ADULT,    REFERRAL_LINE,      ADULTS,   true",
  })
  void aChildIsNotSentToServicesForAdultsForABed(
      AgeStatus age, Purpose purpose, Audience audience, boolean fits) {
    Step bed = step(age, NrmConsent.NO, StepCode.EMERGENCY_ACCOMMODATION);
    assertThat(NightLines.fits(bed, purpose, audience)).isEqualTo(fits);
  }

  private static Step step(AgeStatus age, NrmConsent said, StepCode code) {
    Facts facts =
        Facts.of(LocalDate.of(2026, 12, 3), age)
            .withReasonableGrounds(Known.YES)
            .withAnswers(said, Agreement.NOT_ASKED, Agreement.NOT_ASKED);
    for (Circumstance each : Circumstance.values()) {
      // Whoever has the concern decides on it, and raises it with nobody.
      boolean raised = each == Circumstance.SAFEGUARDING_CONCERN_HERE;
      facts = raised ? facts : facts.with(each);
    }
    return Pathway.directionsFor(facts).steps().stream()
        .filter(step -> step.code() == code)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'Weekdays, in office hours', true",
    "Day and night, false",
    "Outside office hours, false",
    "'In office hours, and outside them by the same number', false",
    "'', false",
  })
  void aLineThatAnswersByDayAloneComesAfterThoseThatAnswerNow(String hours, boolean byDay) {
    assertThat(NightLines.isByDay(hours)).isEqualTo(byDay);
  }
}
