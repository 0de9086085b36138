package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.statute.WorryOutcome.ACT_NOW;
import static org.lodestar.statute.WorryOutcome.STILL_WORRIED;
import static org.lodestar.statute.WorryOutcome.TALK_TODAY;
import static org.lodestar.vocabulary.AgeStatus.ADULT;
import static org.lodestar.vocabulary.AgeStatus.UNDER_18;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.PlaceSigns;
import org.lodestar.vocabulary.ResourceTable;
import org.lodestar.vocabulary.Setting;
import org.lodestar.vocabulary.Settings;
import org.lodestar.vocabulary.Surroundings;

class ScreeningTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest(name = "{0}, {1}, {2} → {3}")
  @CsvSource({
    // what was seen, age, hard facts, outcome
    "'', ADULT, '', STILL_WORRIED",
    "'', UNDER_18, '', STILL_WORRIED",
    "'', UNSURE, '', STILL_WORRIED",
    "BEH5, ADULT, '', STILL_WORRIED",
    "ENV1, ADULT, '', STILL_WORRIED",
    "WASH3 SITE2, ADULT, '', STILL_WORRIED",
    "FIN1, ADULT, '', TALK_TODAY",
    "ENV1 BEH5, ADULT, '', TALK_TODAY",
    "FIN1 MOV1 ENV1, ADULT, '', TALK_TODAY",
    "FIN1 MOV1 MOV3, ADULT, '', ACT_NOW",
    "WASH1 WASH2 ENV1 FIN1, ADULT, '', ACT_NOW",
    "ENV2, ADULT, '', ACT_NOW",
    "MOV5, ADULT, '', ACT_NOW",
    "HOME2, ADULT, '', ACT_NOW",
    "PHY1, ADULT, '', TALK_TODAY",
    "PHY1, UNSURE, '', ACT_NOW",
    "BEH5, UNSURE, '', TALK_TODAY",
    "BEH5, UNDER_18, '', TALK_TODAY",
    "CB1, UNDER_18, '', TALK_TODAY",
    "CB1 CE2, UNDER_18, '', TALK_TODAY",
    "CF1 CM1, UNDER_18, '', ACT_NOW",
    "CB5, UNDER_18, '', ACT_NOW",
    "CM2, UNSURE, '', ACT_NOW",
    "CB5, ADULT, '', ACT_NOW",
    "CB1, ADULT, '', TALK_TODAY",
    "'', ADULT, DANGER_NOW, ACT_NOW",
    "'', ADULT, CANNOT_LEAVE, ACT_NOW",
    "'', ADULT, CONTROLLED, TALK_TODAY",
    "'', UNDER_18, CONTROLLED, TALK_TODAY",
    "FIN1, UNDER_18, CONTROLLED, ACT_NOW",
    "FIN1 MOV1, ADULT, CONTROLLED, ACT_NOW"
  })
  void whatWasSeenLeadsToAnOutcome(
      String signs, AgeStatus age, String facts, WorryOutcome outcome) {
    assertThat(advice(worry(signs, age, facts)).outcome()).isEqualTo(outcome);
  }

  @Test
  void noOutcomeSaysLowOrThatThereIsNoRisk() {
    assertThat(WorryOutcome.values()).containsExactly(STILL_WORRIED, TALK_TODAY, ACT_NOW);
    for (WorryOutcome outcome : WorryOutcome.values()) {
      assertThat(outcome.words().toLowerCase(java.util.Locale.ROOT))
          .doesNotContain("low", "no risk", "safe", "fine", "unlikely");
    }
  }

  @Test
  void whoTickedNothingIsStillToldWhomToTalkTo() {
    WorryAdvice advice = advice(worry("", ADULT, ""));
    assertThat(advice.reasons())
        .extracting(WorryReason::code)
        .containsExactly(WorryReason.Code.NONE);
    assertThat(advice.reasons().getFirst().words()).contains("no proof that nothing is wrong");
    assertThat(advice.steps()).contains(WorryStep.STILL_TALK, WorryStep.REPORT);
    assertThat(advice.ask()).contains(AskAt.NATIONAL_HELPLINE);
    assertThat(advice.cannotTell()).isTrue();
  }

  @Test
  void everyReasonIsWordedAndSourcedAndMarked() {
    WorryAdvice advice = advice(worry("ENV2 FIN1 CB5 MOV1", ADULT, "DANGER_NOW CONTROLLED"));
    assertThat(advice.reasons())
        .extracting(WorryReason::code)
        .containsExactly(
            WorryReason.Code.DANGER_NOW,
            WorryReason.Code.ALONE,
            WorryReason.Code.ALONE,
            WorryReason.Code.TOGETHER_ACT,
            WorryReason.Code.CHILD,
            WorryReason.Code.CHILD_SIGN,
            WorryReason.Code.CONTROLLED);
    assertThat(advice.reasons())
        .allMatch(reason -> !reason.words().contains("{"))
        .allMatch(reason -> reason.source().contains("to be confirmed by a practitioner"));
    assertThat(advice.unconfirmed()).isTrue();
    assertThat(advice.reasons().get(1).words()).contains(Worry.signWords("CB5"));
    assertThat(advice.reasons().get(3).words()).contains("15").contains("6");
  }

  @ParameterizedTest
  @EnumSource(WorryStep.class)
  void everyStepIsWordedAndSourced(WorryStep step) {
    assertThat(step.words()).isNotBlank().doesNotContain("{");
    assertThat(step.sources()).isNotEmpty();
  }

  @Test
  void inDangerTheFirstStepIs999AndOtherwiseToCallNow() {
    assertThat(advice(worry("", ADULT, "DANGER_NOW")).steps().getFirst())
        .isEqualTo(WorryStep.CALL_999);
    assertThat(advice(worry("", ADULT, "CANNOT_LEAVE")).steps().getFirst())
        .isEqualTo(WorryStep.CALL_999);
    assertThat(advice(worry("MOV5", ADULT, "")).steps().getFirst()).isEqualTo(WorryStep.CALL_NOW);
    assertThat(advice(worry("FIN1", ADULT, "")).steps().getFirst())
        .isEqualTo(WorryStep.DO_NOT_CONFRONT);
  }

  @Test
  void anEstimateOfAgeIsQuestionedAndNeverSwitchesOffProtection() {
    assertThat(advice(worry("FIN1", ADULT, "")).steps()).contains(WorryStep.CHECK_AGE);
    WorryAdvice doubted = advice(worry("CB1", ADULT, ""));
    assertThat(doubted.steps())
        .contains(WorryStep.CHILD_DOOR, WorryStep.PRESUME_CHILD, WorryStep.CHECK_AGE)
        .doesNotContain(WorryStep.ADULT_NEEDS);
    assertThat(WorryStep.CHECK_AGE.words()).contains("choose not sure");
    assertThat(advice(worry("CB1", UNDER_18, "")).steps())
        .contains(WorryStep.CHILD_DOOR)
        .doesNotContain(WorryStep.PRESUME_CHILD, WorryStep.CHECK_AGE);
  }

  @ParameterizedTest(name = "{0} office hours {1} → {2}")
  @CsvSource({
    "UNDER_18, true, CHILD_FRONT_DOOR, CHILD_OUT_OF_HOURS",
    "UNDER_18, false, CHILD_OUT_OF_HOURS, CHILD_FRONT_DOOR",
    "UNSURE, false, CHILD_OUT_OF_HOURS, CHILD_FRONT_DOOR",
    "ADULT, true, ADULT_FRONT_DOOR, CHILD_FRONT_DOOR",
    "ADULT, false, NATIONAL_HELPLINE, ADULT_FRONT_DOOR"
  })
  void whomToAskDependsOnTheHour(AgeStatus age, boolean officeHours, AskAt asked, AskAt notAsked) {
    assertThat(Screening.of(worry("FIN1", age, ""), DAY, officeHours).ask())
        .contains(asked, AskAt.NATIONAL_HELPLINE, AskAt.POLICE_NON_EMERGENCY)
        .doesNotContain(notAsked);
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
    "2026-11-25, 09:00, true",
    "2026-11-25, 16:59, true",
    "2026-11-25, 17:00, false",
    "2026-11-25, 08:59, false",
    "2026-11-28, 12:00, false",
    "2026-12-25, 12:00, false",
    "2190-01-05, 12:00, true",
    "2190-01-02, 12:00, false"
  })
  void officeHoursAreWorkingDaysFromNineToFive(LocalDate day, LocalTime time, boolean office) {
    assertThat(Screening.isOfficeHours(day, time)).isEqualTo(office);
  }

  @ParameterizedTest(name = "{0} in {1} {2} → {3}")
  @CsvSource({
    "FIN1, WORK, HAND_CAR_WASH, LABOUR",
    "FLAT1 FLAT2, OTHER, POP_UP_BROTHEL, SEXUAL",
    "CUCK1, HOME, CUCKOOING, CRIMINAL",
    "HOME1, HOME, , DOMESTIC",
    "HOME2, HOME, , FORCED_MARRIAGE",
    "HLTH2 HLTH3, HEALTH, , ORGAN_REMOVAL",
    "FIN3, OTHER, , DEBT_BONDAGE",
    "STRT1 STRT2, STREET, , STREET"
  })
  void theLikeliestKindIsTheOneThatTheSignsSpeakFor(
      String signs, Surroundings surroundings, String sector, WorryType type) {
    LikelyType likely =
        advice(new Worry(surroundings, sector, ADULT, Set.of(), list(signs))).types().getFirst();
    assertThat(likely.type()).isEqualTo(type);
    assertThat(likely.signs()).isNotEmpty().isSubsetOf(list(signs));
  }

  @Test
  void aTradeAloneSaysNothingAndFearAloneCannotTell() {
    assertThat(
            advice(new Worry(Surroundings.WORK, "HAND_CAR_WASH", ADULT, Set.of(), List.of()))
                .cannotTell())
        .isTrue();
    assertThat(advice(worry("BEH1", ADULT, "")).cannotTell()).isTrue();
  }

  @Test
  void atMostThreeKindsAreNamedTheStrongestFirst() {
    List<LikelyType> types =
        advice(worry("ENV2 FIN1 FIN3 MOV3 MOV1 PHY4 CB5 HOME2", ADULT, "")).types();
    assertThat(types).hasSize(3);
    assertThat(types).extracting(LikelyType::strength).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void aTradeOrSignThatNobodyKnowsIsRefusedByName() {
    assertThatThrownBy(
            () -> new Worry(Surroundings.WORK, "PIRACY", ADULT, Set.of(), List.of("XX9")))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("PIRACY")
        .hasMessageContaining("XX9");
  }

  @Test
  void theTablesNameOnlyWhatExists() {
    assertThat(ResourceTable.read(Screening.class, "screening-types.psv"))
        .allMatch(row -> Worry.isSign(row.text("sign")));
    assertThat(ResourceTable.read(Screening.class, "screening-alone.psv"))
        .allMatch(row -> Worry.isSign(row.text("sign")))
        .allMatch(row -> Set.of("ANY", "CHILD").contains(row.text("who")));
    Set<String> surroundings =
        Arrays.stream(Surroundings.values()).map(Enum::name).collect(Collectors.toSet());
    assertThat(ResourceTable.read(Screening.class, "screening-leans.psv"))
        .allMatch(
            row -> Worry.isSector(row.text("place")) || surroundings.contains(row.text("place")));
    assertThat(ResourceTable.read(Screening.class, "screening-steps.psv"))
        .extracting(row -> row.text("step"))
        .containsExactlyElementsOf(Stream.of(WorryStep.values()).map(Enum::name).toList());
  }

  @Test
  void theKindsAreThoseForWhichSignsAreKnownAndEachIsWorded() {
    assertThat(Settings.listByType().stream().map(Setting::code).distinct())
        .containsExactlyInAnyOrder(
            Stream.of(WorryType.values()).map(Enum::name).toArray(String[]::new));
    assertThat(WorryType.values()).allMatch(type -> !type.words().isBlank());
  }

  @Test
  void everySignOfAPlaceSpeaksForAKindOrIsKnownToTellNone() {
    Set<String> speaking =
        ResourceTable.read(Screening.class, "screening-types.psv").stream()
            .map(row -> row.text("sign"))
            .collect(Collectors.toSet());
    assertThat(
            PlaceSigns.list().stream().map(sign -> sign.code()).filter(c -> !speaking.contains(c)))
        .containsExactly("LORRY2");
    assertThat(
            Indicators.list().stream().map(sign -> sign.code()).filter(c -> !speaking.contains(c)))
        .containsExactly("BEH1");
  }

  private static WorryAdvice advice(Worry worry) {
    return Screening.of(worry, DAY, true);
  }

  private static Worry worry(String signs, AgeStatus age, String facts) {
    Set<WorryFact> held = list(facts).stream().map(WorryFact::valueOf).collect(Collectors.toSet());
    return new Worry(Surroundings.OTHER, null, age, held, list(signs));
  }

  private static List<String> list(String words) {
    return words.isBlank() ? List.of() : List.of(words.split(" "));
  }
}
