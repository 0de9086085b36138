package org.lodestar.app.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.requests.InformationRequest.Days;
import org.lodestar.app.requests.InformationRequest.Marks;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.SaidParts;
import org.lodestar.app.requests.table.PartStanding;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.InformationLaw;

/** What an answer may say of all that was asked. */
class PartsRulesTest {
  private static Set<String> codes(@Nullable String words) {
    return words == null ? Set.of() : Arrays.stream(words.split(" ")).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many children from (town) were referred in 2024 and 2025, by nationality and ward?"
            + "|nationality ward",
        "How many reports in each ward|ward",
        "Referrals broken down by age, gender and type of exploitation|age sex type",
        "How many at the nail bar|",
        "How many wards have a champion|",
        "How many were referred by the police|",
        "Children of each age. Name the schools.|age",
      })
  void theQuestionItselfNamesByWhatItWantsToBeTold(String question, @Nullable String named) {
    assertThat(NamedParts.in(question)).isEqualTo(codes(named));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GIVEN||||",
        "GIVEN|nationality|||requests.missing.all",
        "GIVEN|nationality ward|nationality||requests.missing.all",
        "GIVEN|nationality ward|nationality|ward|",
        "GIVEN|year|||requests.missing.all",
        "PARTLY_REFUSED|nationality ward|||",
        "NOT_HELD|nationality|||",
      })
  void allIsGivenOnlyWhereNoPartIsKept(
      InformationAnswer answer,
      @Nullable String missing,
      @Nullable String notHeld,
      @Nullable String beside,
      @Nullable String key) {
    List<MissingPart> parts =
        codes(missing).stream()
            .map(each -> new MissingPart(each, "", PartStanding.NOT_COUNTED))
            .toList();
    SaidParts said = new SaidParts(codes(notHeld), codes(beside));
    Refused refused =
        catchThrowableOfType(Refused.class, () -> PartsRules.mustBeAll(answer, parts, said));
    assertThat(refused == null ? null : refused.key()).isEqualTo(key);
    assertThat(PartsRules.isTrue(answer, parts, said)).isEqualTo(key == null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What was spent on training in 2024?|money",
        "How many children, and at what cost to the council|money",
        "How many children were referred in 2024|",
      })
  void whatIsNoFigureOfPeopleIsNamedToo(String question, @Nullable String topics) {
    assertThat(NamedParts.topics(question)).isEqualTo(codes(topics));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false|What was spent on training, by ward?|money",
        "false|Which training is given|",
        "true|What was spent on training, by ward?|money ward",
      })
  void whatIsNoFigureOfPeopleIsMissingWhetherFiguresAreWantedOrNot(
      boolean figures, String question, @Nullable String missing) {
    Asked asked =
        new Asked(
            InformationLaw.FOI,
            LocalDate.of(2026, 9, 1),
            PersonalText.of("FOI/7"),
            PersonalText.of(question),
            figures);
    InformationRequest request =
        new InformationRequest(
            new UUID(0, 1),
            "F-1",
            new UUID(0, 2),
            asked,
            InformationState.OPEN,
            new Days(asked.received(), asked.received(), null, null, null, null, null),
            null,
            null,
            new Marks(null, null, Instant.EPOCH),
            0);
    assertThat(
            PartsRules.missing(request, null).stream()
                .map(MissingPart::code)
                .collect(Collectors.toSet()))
        .isEqualTo(codes(missing));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_COUNTED|ward||One nationality in Pier ward||requests.missing.told",
        "NOT_COUNTED|nationality||All of them are Albanian||requests.missing.told",
        "NOT_COUNTED|ward|||A list by ward|requests.missing.told",
        "NOT_COUNTED|ward||It is in no register|A list|",
        "KEPT_BACK|ward||||requests.missing.counted",
        "LAST_YEAR|ward||||requests.missing.counted",
        "NOT_COUNTED|ward|ward||A list|requests.missing.both",
        "NOT_COUNTED||ward|||requests.enclosed.missing",
        "NOT_COUNTED||ward||A list|",
      })
  void whatIsSaidOfPartsAgreesWithTheTableAndTheWords(
      PartStanding standing,
      @Nullable String notHeld,
      @Nullable String beside,
      @Nullable String reason,
      @Nullable String enclosed,
      @Nullable String key) {
    List<MissingPart> parts =
        List.of(
            new MissingPart("ward", "", standing), new MissingPart("nationality", "", standing));
    Answered given =
        new Answered(
            InformationAnswer.PARTLY_REFUSED,
            Set.of(),
            PersonalText.typed(reason),
            null,
            null,
            null,
            PersonalText.typed(enclosed));
    SaidParts said = new SaidParts(codes(notHeld), codes(beside));
    Refused refused =
        catchThrowableOfType(Refused.class, () -> PartsRules.mustAgree(given, parts, said));
    assertThat(refused == null ? null : refused.key()).isEqualTo(key);
  }
}
