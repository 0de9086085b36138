package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Agreement;
import org.lodestar.statute.NrmConsent;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.UncertainDate;

/** The tables of the rules of casework: each row a case, each refusal by its key. */
class CaseRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @ParameterizedTest(name = "{0} to {1} by {2}: {3}")
  @CsvSource({
    "-, ADULT, OWN_WORD, ok",
    "-, ADULT, IMPRESSION, casework.rule.noAdultBy.IMPRESSION",
    "-, UNSURE, IMPRESSION, ok",
    "-, UNDER_18, IMPRESSION, ok",
    "UNSURE, ADULT, IMPRESSION, casework.rule.noAdultBy.IMPRESSION",
    "UNSURE, ADULT, OWN_WORD, casework.rule.ageNeedsProof",
    "UNSURE, ADULT, RECORDS, casework.rule.ageNeedsProof",
    "UNDER_18, ADULT, OWN_WORD, casework.rule.ageNeedsProof",
    "UNSURE, ADULT, DOCUMENTS, ok",
    "UNDER_18, ADULT, AGE_ASSESSMENT, ok",
    "ADULT, UNSURE, OWN_WORD, ok",
    "ADULT, ADULT, OWN_WORD, ok",
    "-, ADULT, SAID_DRUGGED, casework.rule.noAdultBy.SAID_DRUGGED",
    "-, UNSURE, SAID_DRUGGED, ok",
    "UNSURE, UNSURE, SAID_DRUGGED, casework.rule.druggedReplacesNothing",
    "UNDER_18, UNSURE, SAID_DRUGGED, casework.rule.druggedReplacesNothing",
    "ADULT, UNSURE, SAID_DRUGGED, ok",
  })
  void whoMayBeCalledAnAdult(String before, AgeStatus after, AgeBasis basis, String expected) {
    AgeFinding from =
        before.equals("-")
            ? null
            : new AgeFinding(AgeStatus.valueOf(before), AgeBasis.OWN_WORD, null, null);
    AgeFinding finding = new AgeFinding(after, basis, DAY, PersonalText.of("Council B"));
    assertThat(refusal(() -> AgeRules.check(from, finding))).isEqualTo(expected);
  }

  /** What was found by how they look, and what they said while drugged. */
  @ParameterizedTest
  @CsvSource({
    "UNSURE, UNSURE, ok",
    "UNSURE, UNDER_18, ok",
    "UNDER_18, UNDER_18, ok",
    "UNDER_18, UNSURE, casework.rule.druggedReplacesNothing",
    "UNSURE, ADULT, casework.rule.druggedReplacesNothing",
  })
  void howOldTheyLookedIsReplacedByWhatTheySaidWhileDrugged(
      AgeStatus looked, AgeStatus said, String expected) {
    AgeFinding before = new AgeFinding(looked, AgeBasis.IMPRESSION, null, null);
    AgeFinding after = new AgeFinding(said, AgeBasis.SAID_DRUGGED, DAY, PersonalText.of("Said so"));
    assertThat(refusal(() -> AgeRules.check(before, after))).isEqualTo(expected);
  }

  /**
   * The status that was said while drugged, what is found sober, and whether the day is written.
   */
  @ParameterizedTest
  @CsvSource({
    "UNSURE, OWN_WORD, true, ok",
    "UNSURE, OWN_WORD, false, casework.rule.ageProofNeedsDayAndWords",
    "UNSURE, SAID_DRUGGED, true, casework.rule.noAdultBy.SAID_DRUGGED",
    "UNDER_18, OWN_WORD, true, casework.rule.ageNeedsProof",
  })
  void whoSpokeWhileDruggedIsAskedAgain(
      AgeStatus said, AgeBasis basis, boolean written, String expected) {
    AgeFinding before = new AgeFinding(said, AgeBasis.SAID_DRUGGED, null, null);
    AgeFinding sober =
        new AgeFinding(
            AgeStatus.ADULT, basis, written ? DAY : null, PersonalText.of("Asked at ten, sober"));
    assertThat(refusal(() -> AgeRules.check(before, sober))).isEqualTo(expected);
  }

  /** The birth, whether it is disputed, the status and its basis. */
  @ParameterizedTest
  @CsvSource({
    "1990-05-01, false, ADULT, OWN_WORD, ok",
    "unknown, false, ADULT, OWN_WORD, ok",
    "unknown, true, ADULT, OWN_WORD, casework.rule.birthInDoubt",
    "1990-05-01, true, ADULT, RECORDS, casework.rule.birthInDoubt",
    "2010-05-01, false, ADULT, RECORDS, casework.rule.birthInDoubt",
    "2008, false, ADULT, OWN_WORD, ok",
    "2009, false, ADULT, OWN_WORD, casework.rule.birthInDoubt",
    "2010-05-01, true, ADULT, AGE_ASSESSMENT, ok",
    "1990-05-01, true, UNSURE, OWN_WORD, ok",
    "2010-05-01, false, UNDER_18, OWN_WORD, ok",
  })
  void doubtAboutABirthMakesNobodyAnAdult(
      String birth, boolean disputed, AgeStatus status, AgeBasis basis, String expected) {
    PersonDetails person =
        new PersonDetails(
            Set.of(RoleInCase.POTENTIAL_VICTIM),
            List.of(),
            new AgeFinding(status, basis, DAY, PersonalText.of("Council B")),
            UncertainDate.parse(birth),
            disputed,
            Gender.NOT_KNOWN,
            null,
            List.of(),
            List.of(),
            null,
            null);
    assertThat(refusal(() -> AgeRules.checkBirth(person, DAY))).isEqualTo(expected);
  }

  @Test
  void proofOfAgeNeedsItsDayAndWhoGaveIt() {
    AgeFinding bare = new AgeFinding(AgeStatus.ADULT, AgeBasis.AGE_ASSESSMENT, null, null);
    AgeFinding unsure = new AgeFinding(AgeStatus.UNSURE, AgeBasis.OWN_WORD, null, null);
    assertThat(refusal(() -> AgeRules.check(unsure, bare)))
        .isEqualTo("casework.rule.ageProofNeedsDayAndWords");
  }

  @ParameterizedTest
  @EnumSource(AgeStatus.class)
  void onlyAdultsAreAsked(AgeStatus age) {
    String expected = age == AgeStatus.ADULT ? "ok" : "casework.rule.childIsNotAsked";
    assertThat(refusal(() -> ConsentRules.checkMayBeAsked(age))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, unsafe {1}: {2}, {3}")
  @CsvSource({
    "GIVEN, false, YES, YES",
    "REFUSED, false, NO, NO",
    "WITHDRAWN, false, NO, NO",
    "GIVEN, true, NOT_YET_ASKED, NOT_ASKED",
    "REFUSED, true, NOT_YET_ASKED, NOT_ASKED",
    "CANNOT_BE_ASKED, false, CANNOT_BE_ASKED, NOT_ASKED",
  })
  void whatAnAnswerCountsFor(
      ConsentOutcome outcome, boolean unsafe, NrmConsent nrm, Agreement other) {
    assertThat(ConsentRules.nrm(consent(outcome, unsafe))).isEqualTo(nrm);
    assertThat(ConsentRules.agreement(consent(outcome, unsafe))).isEqualTo(other);
  }

  @ParameterizedTest(name = "{0} interprets, all explained {1}, said {2}: {3}, counts {4}")
  @CsvSource({
    "INDEPENDENT, true, GIVEN, ok, true",
    "INDEPENDENT, true, REFUSED, ok, true",
    "INDEPENDENT, false, GIVEN, casework.rule.explainFirst, false",
    "INDEPENDENT, false, REFUSED, ok, false",
    "COMPANION, true, GIVEN, ok, false",
    "COMPANION, true, REFUSED, ok, false",
    "NOBODY, true, GIVEN, ok, false",
    "NOBODY, true, REFUSED, ok, false",
    "COMPANION, false, GIVEN, ok, false",
    "COMPANION, false, REFUSED, ok, false",
    "INDEPENDENT, true, CANNOT_BE_ASKED, casework.rule.notSaidInTalk, true",
    "INDEPENDENT, true, WITHDRAWN, casework.rule.notSaidInTalk, true",
  })
  void whatIsSaidIsWrittenDownAndCountsOnlyWhereItWasFreeAndUnderstood(
      Interpreter interpreter,
      boolean all,
      ConsentOutcome outcome,
      String expected,
      boolean counts) {
    Conversation held =
        new Conversation(
            DAY,
            Conversation.Method.IN_PERSON,
            interpreter,
            null,
            true,
            false,
            all,
            all ? EnumSet.allOf(Explained.class) : EnumSet.noneOf(Explained.class),
            "2026-04",
            false,
            Map.of(ConsentKind.NRM_REFERRAL, outcome),
            null);
    assertThat(refusal(() -> ConsentRules.check(held, DAY))).isEqualTo(expected);
    assertThat(held.counts(ConsentKind.NRM_REFERRAL)).isEqualTo(counts);
  }

  @ParameterizedTest(name = "{0} {1} after {2}: {3}, counts {4}")
  @CsvSource({
    "SHARING_WITH_PARTNERS, GIVEN, WHO_IT_IS_SHARED_WITH MAY_WITHDRAW, ok, true",
    "SHARING_WITH_PARTNERS, GIVEN, WHO_IT_IS_SHARED_WITH, casework.rule.explainFirst, false",
    "SHARING_WITH_PARTNERS, REFUSED, WHO_IT_IS_SHARED_WITH, ok, true",
    "SHARING_WITH_PARTNERS, REFUSED, MAY_WITHDRAW, ok, false",
    "NRM_REFERRAL, GIVEN, WHO_IT_IS_SHARED_WITH MAY_WITHDRAW, casework.rule.explainFirst, false",
    "POLICE_CO_OPERATION, GIVEN, POLICE_ARE_TOLD_TALKING_IS_FREE, casework.rule.explainFirst, false",
    "POLICE_CO_OPERATION, REFUSED, POLICE_ARE_TOLD_TALKING_IS_FREE, ok, true",
  })
  void whatHasToBeExplainedIsWhatTheQuestionIsAbout(
      ConsentKind kind, ConsentOutcome outcome, String explained, String expected, boolean counts) {
    Conversation held =
        new Conversation(
            DAY,
            Conversation.Method.IN_PERSON,
            Interpreter.INDEPENDENT,
            null,
            true,
            false,
            true,
            Arrays.stream(explained.split(" ")).map(Explained::valueOf).collect(Collectors.toSet()),
            "2026-04",
            false,
            Map.of(kind, outcome),
            null);
    assertThat(refusal(() -> ConsentRules.check(held, DAY))).isEqualTo(expected);
    assertThat(held.counts(kind)).isEqualTo(counts);
  }

  @Test
  void noAnswerIsNotYetAsked() {
    assertThat(ConsentRules.nrm(null)).isEqualTo(NrmConsent.NOT_YET_ASKED);
    assertThat(ConsentRules.agreement(null)).isEqualTo(Agreement.NOT_ASKED);
  }

  private static Consent consent(ConsentOutcome outcome, boolean unsafe) {
    return new Consent(
        ConsentKind.NRM_REFERRAL, 1, outcome, unsafe, DAY, null, null, null, Instant.EPOCH);
  }

  private static @Nullable String refusal(Runnable check) {
    try {
      check.run();
      return "ok";
    } catch (Refused broken) {
      return broken.key();
    }
  }
}
