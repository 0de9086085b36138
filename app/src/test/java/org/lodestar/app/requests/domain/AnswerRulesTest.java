package org.lodestar.app.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/** Which answers can stand. */
class AnswerRulesTest {
  private static final String WEIGHED =
      "People want to know what is done, and a visit that is known finds nobody";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GIVEN|||||",
        "NOT_HELD|||||",
        "GIVEN|S40||||requests.noneNeeded",
        "TRANSFERRED|||||requests.whoHolds",
        "TRANSFERRED||The police of the county||| ",
        "REFUSED|||||requests.fault.NO_EXEMPTION",
        "REFUSED|R13|Neighbours of this one small street would know them||x"
            + "|requests.fault.OTHER_LAW",
        "REFUSED|S31|||| requests.fault.NO_REASON",
        "REFUSED|S40|The number is fewer than five.|||requests.fault.THRESHOLD_ALONE",
        "REFUSED|S31|Counts under 5 are suppressed by our rule|||requests.fault.THRESHOLD_ALONE",
        "PARTLY_REFUSED|S40|The number is fewer than five."
            + "|The village has one nail bar and neighbours know who works there||",
        "NEITHER_CONFIRM_NOR_DENY|S31|The police still plan a visit to this one place"
            + "|||requests.fault.NO_HARM",
        "NEITHER_CONFIRM_NOR_DENY|S12|It would cost more than the limit to look for it"
            + "||A yes would warn whoever runs the place at once"
            + "|requests.fault.MAY_NOT_DENY",
        "NEITHER_CONFIRM_NOR_DENY|S31|The police still plan a visit to this one place"
            + "||A yes would warn whoever runs the place at once|",
      })
  void aRefusalStandsOnAnExemptionAndAReasonOfThisRequestAndNeverOnAThresholdAlone(
      InformationAnswer answer,
      @Nullable String exemption,
      @Nullable String reason,
      @Nullable String identified,
      @Nullable String harm,
      @Nullable String key) {
    Asked asked =
        new Asked(
            InformationLaw.FOI,
            LocalDate.of(2026, 9, 1),
            PersonalText.of("FOI/7"),
            PersonalText.of("How many"),
            false);
    Answered given =
        new Answered(
            answer,
            exemption == null
                ? Set.of()
                : Arrays.stream(exemption.split(" "))
                    .map(Exemption::valueOf)
                    .collect(Collectors.toSet()),
            PersonalText.typed(reason),
            PersonalText.typed(identified),
            PersonalText.of(WEIGHED),
            PersonalText.typed(harm));
    Refused refused =
        catchThrowableOfType(Refused.class, () -> AnswerRules.mayStand(asked, given, false));
    assertThat(refused == null ? null : refused.key()).isEqualTo(key == null ? null : key.strip());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "S31, -, requests.fault.NOT_WEIGHED",
        "S31, in the public interest, requests.fault.NOT_WEIGHED",
        "S31, people want to know and a visit that is known finds nobody, -",
        "S12, -, -",
      })
  void whereThePublicInterestIsWeighedTheAnswerSaysHow(
      Exemption on, @Nullable String interest, @Nullable String key) {
    Asked asked =
        new Asked(
            InformationLaw.FOI,
            LocalDate.of(2026, 9, 1),
            PersonalText.of("FOI/7"),
            PersonalText.of("How many"),
            false);
    Answered given =
        new Answered(
            InformationAnswer.REFUSED,
            Set.of(on),
            PersonalText.of("The police still plan a visit to this one place"),
            null,
            PersonalText.typed(interest),
            null);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> AnswerRules.mayStand(asked, given, false));
    assertThat(refused == null ? null : refused.key()).isEqualTo(key);
  }

  /** What is let into air, water or ground is not kept for somebody's business (12(9)). */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "R12_5_D, true, requests.emissions.stops",
        "R12_5_E, true, requests.emissions.stops",
        "R12_5_F, true, requests.emissions.stops",
        "R12_5_E, -, requests.emissions.missing",
        "R12_5_E, false, -",
        "R12_5_B, true, -",
      })
  void whatIsOnEmissionsIsNotRefusedForBusinessOrConfidence(
      Exemption on, @Nullable Boolean emissions, @Nullable String key) {
    Asked asked =
        new Asked(
            InformationLaw.EIR,
            LocalDate.of(2026, 9, 1),
            PersonalText.of("EIR/7"),
            PersonalText.of("What the works lets into the air"),
            false);
    Answered given =
        new Answered(
            InformationAnswer.REFUSED,
            Set.of(on),
            PersonalText.of("The works would lose by it against others here"),
            null,
            PersonalText.of("People want to know, and the works would close by it"),
            null);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> AnswerRules.mayStand(asked, given, emissions));
    assertThat(refused == null ? null : refused.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PARTLY_REFUSED|Whoever lives in that street would be known by it|requests.reason.each",
        "PARTLY_REFUSED|Section 40: whoever lives there would be known. Section 31 too."
            + "|requests.reason.each",
        "PARTLY_REFUSED|Section 40: whoever lives there would be known. Section 31: the visit is"
            + " still being planned.|",
        "NEITHER_CONFIRM_NOR_DENY|Whoever lives in that street would be known by it|",
      })
  void eachOfTwoExemptionsHasAReasonOfItsOwn(
      InformationAnswer answer, String reason, @Nullable String key) {
    Asked asked =
        new Asked(
            InformationLaw.FOI,
            LocalDate.of(2026, 11, 2),
            PersonalText.of("7"),
            PersonalText.of("How many"),
            true);
    Answered given =
        new Answered(
            answer,
            Set.of(Exemption.S31, Exemption.S40),
            PersonalText.of(reason),
            PersonalText.of("A neighbour who counts the people of one house would know them"),
            PersonalText.of(WEIGHED),
            PersonalText.of("A yes would warn whoever runs the place at once"));
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> AnswerRules.mayStand(asked, given, Boolean.FALSE));
    assertThat(refused == null ? null : refused.key()).isEqualTo(key);
  }
}
