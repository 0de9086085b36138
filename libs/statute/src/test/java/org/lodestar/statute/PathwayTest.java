package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.statute.Agreement.NOT_ASKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

class PathwayTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UNDER_18, YES,       NOT_KNOWN, NONE_YET,     NOT_YET_ASKED,   NOT_ASKED, NOT_ASKED, NRM
          UNSURE,   YES,       NOT_KNOWN, NONE_YET,     NOT_YET_ASKED,   NOT_ASKED, NOT_ASKED, NRM
          UNDER_18, YES,       NOT_KNOWN, NONE_YET,     NO,              NO,        NO,        NRM
          UNSURE,   YES,       NO,        DO_NOT_REFER, CANNOT_BE_ASKED, NO,        NO,        NRM
          UNDER_18, NO,        NOT_KNOWN, NONE_YET,     NOT_YET_ASKED,   NOT_ASKED, NOT_ASKED, NO_DUTY
          ADULT,    NO,        NOT_KNOWN, NONE_YET,     YES,             YES,       YES,       NO_DUTY
          UNSURE,   NOT_KNOWN, NOT_KNOWN, NONE_YET,     NOT_YET_ASKED,   NOT_ASKED, NOT_ASKED, GROUNDS_NOT_DECIDED
          ADULT,    NOT_KNOWN, NOT_KNOWN, NONE_YET,     NO,              YES,       YES,       GROUNDS_NOT_DECIDED
          ADULT,    NOT_KNOWN, NO,        REFER,        NO,              YES,       YES,       GROUNDS_NOT_DECIDED
          ADULT,    YES,       NO,        REFER,        NO,              NOT_ASKED, NOT_ASKED, NRM
          ADULT,    YES,       NO,        DO_NOT_REFER, NOT_YET_ASKED,   YES,       YES,       DTN_ANONYMOUS
          ADULT,    YES,       NO,        NONE_YET,     NO,              YES,       YES,       BEST_INTERESTS
          ADULT,    YES,       NOT_KNOWN, NONE_YET,     YES,             NO,        NO,        NRM
          ADULT,    YES,       YES,       NONE_YET,     YES,             NOT_ASKED, NOT_ASKED, NRM
          ADULT,    YES,       YES,       NONE_YET,     NOT_YET_ASKED,   YES,       YES,       ASK_CONSENT
          ADULT,    YES,       NOT_KNOWN, NONE_YET,     CANNOT_BE_ASKED, YES,       YES,       DTN_ANONYMOUS
          ADULT,    YES,       NOT_KNOWN, NONE_YET,     NO,              YES,       YES,       DTN_NAMED
          ADULT,    YES,       NOT_KNOWN, NONE_YET,     NO,              YES,       NO,        DTN_ANONYMOUS
          ADULT,    YES,       NOT_KNOWN, NONE_YET,     NO,              NO,        YES,       DTN_ANONYMOUS
          ADULT,    YES,       NOT_KNOWN, NONE_YET,     NO,              NOT_ASKED, YES,       DTN_ANONYMOUS
          ADULT,    YES,       NOT_KNOWN, NONE_YET,     NO,              NOT_ASKED, NOT_ASKED, DTN_ANONYMOUS
          """)
  void theFirstRowOfTheTableThatFitsDecidesTheRoute(
      AgeStatus age,
      Known grounds,
      Known capacity,
      BestInterestsDecision decision,
      NrmConsent nrm,
      Agreement named,
      Agreement police,
      Route route) {
    Facts facts =
        Facts.of(TUESDAY, age)
            .withReasonableGrounds(grounds)
            .withCapacity(capacity, decision)
            .withAnswers(nrm, named, police);
    assertThat(Pathway.directionsFor(facts).route()).isEqualTo(route);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UNDER_18, IMMEDIATE_DANGER,           CALL_999 CHILD_FRONT_DOOR CHILD_PROTECTION_NOW STRATEGY_DISCUSSION SCHOOL_LEAD EXPLOITATION_PANEL POLICE_REPORT
          UNDER_18, MEDICAL_NEED,               MEDICAL_HELP CHILD_FRONT_DOOR POLICE_REPORT
          UNDER_18, MISSING,                    CHILD_FRONT_DOOR STRATEGY_DISCUSSION MISSING_PLAN SCHOOL_LEAD EXPLOITATION_PANEL POLICE_REPORT
          UNDER_18, BACK_FROM_MISSING,          CHILD_FRONT_DOOR STRATEGY_DISCUSSION RETURN_INTERVIEW SCHOOL_LEAD EXPLOITATION_PANEL POLICE_REPORT
          UNDER_18, MADE_TO_OFFEND,             CHILD_FRONT_DOOR STRATEGY_DISCUSSION SCHOOL_LEAD YOUTH_JUSTICE EXPLOITATION_PANEL POLICE_REPORT
          UNDER_18, STILL_IN_SITUATION,         CHILD_FRONT_DOOR STRATEGY_DISCUSSION SCHOOL_LEAD EXPLOITATION_PANEL POLICE_REPORT
          UNDER_18, PLACED_BY_ANOTHER_AUTHORITY, CHILD_FRONT_DOOR TELL_HOME_AUTHORITY KEEP_UNTIL_ACCEPTED PLACEMENT_NOTICE POLICE_REPORT
          UNDER_18, CARE_AND_SUPPORT_NEEDS,     CHILD_FRONT_DOOR POLICE_REPORT
          UNDER_18, DESTITUTE,                  CHILD_FRONT_DOOR EMERGENCY_ACCOMMODATION POLICE_REPORT
          UNSURE,   INTERPRETER_NEEDED,         CHILD_FRONT_DOOR CHECK_AGE INDEPENDENT_INTERPRETER POLICE_REPORT
          UNSURE,   IN_CUSTODY,                 CHILD_FRONT_DOOR CHECK_AGE APPROPRIATE_ADULT STATUTORY_DEFENCE_CHECK YOUTH_JUSTICE POLICE_REPORT
          ADULT,    IMMEDIATE_DANGER,           CALL_999
          ADULT,    MEDICAL_NEED,               MEDICAL_HELP
          ADULT,    CARE_AND_SUPPORT_NEEDS,     ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK
          ADULT,    SAFEGUARDING_CONCERN_HERE,  SAFEGUARDING_DECISION
          UNDER_18, SAFEGUARDING_CONCERN_HERE,  CHILD_FRONT_DOOR POLICE_REPORT
          ADULT,    PREGNANT,                   ANTENATAL_CARE
          UNDER_18, PREGNANT,                   CHILD_FRONT_DOOR ANTENATAL_CARE POLICE_REPORT
          ADULT,    HOME_TAKEN_OVER,            ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK MAKE_HOME_SAFE
          UNDER_18, HOME_TAKEN_OVER,            CHILD_FRONT_DOOR POLICE_REPORT
          ADULT,    DESTITUTE,                  EMERGENCY_ACCOMMODATION
          ADULT,    STILL_IN_SITUATION,         POLICE_REPORT
          ADULT,    CHILDREN_IN_HOUSEHOLD,      CHILD_FRONT_DOOR
          ADULT,    MISSING,                    MISSING_ADULT MISSING_RISK_REVIEW POLICE_REPORT
          ADULT,    PLACED_BY_ANOTHER_AUTHORITY, TELL_HOME_AUTHORITY
          ADULT,    INTERPRETER_NEEDED,         INDEPENDENT_INTERPRETER
          ADULT,    IN_CUSTODY,                 APPROPRIATE_ADULT STATUTORY_DEFENCE_CHECK
          ADULT,    CHILD_SEXUAL_ABUSE,         REPORT_CHILD_ABUSE
          ADULT,    RECENT_SEXUAL_ASSAULT,      SEXUAL_ASSAULT_CARE
          UNDER_18, RECENT_SEXUAL_ASSAULT,      SEXUAL_ASSAULT_CARE CHILD_FRONT_DOOR POLICE_REPORT
          UNSURE,   CHILD_SEXUAL_ABUSE,         CHILD_FRONT_DOOR REPORT_CHILD_ABUSE CHECK_AGE POLICE_REPORT
          """)
  void aCircumstanceCallsForItsStepsEvenWhenThereIsNoDuty(
      AgeStatus age, Circumstance circumstance, String expected) {
    Facts facts = Facts.of(TUESDAY, age).withReasonableGrounds(Known.NO).with(circumstance);
    List<StepCode> steps = codes(facts);
    assertThat(words(steps.subList(0, steps.size() - 1))).isEqualTo(expected);
    assertThat(steps).last().isEqualTo(StepCode.RECORD_REASON);
  }

  @Test
  void aConcernThatIsWithTheCouncilIsDecidedThereAndRaisedWithNobody() {
    Facts facts =
        Facts.of(TUESDAY, AgeStatus.ADULT)
            .with(Circumstance.CARE_AND_SUPPORT_NEEDS)
            .with(Circumstance.SAFEGUARDING_CONCERN_HERE);
    assertThat(codes(facts))
        .contains(StepCode.SAFEGUARDING_DECISION, StepCode.HEALTH_CHECK)
        .doesNotContain(StepCode.ADULT_SAFEGUARDING_CONCERN);
  }

  /** Care Act 2014, section 42, is about an adult in the area; nobody says of who is gone. */
  @Test
  void whetherTheEnquiryDutyReachesSomebodyMissingIsWrittenDownEitherWay() {
    Facts gone =
        Facts.of(TUESDAY, AgeStatus.ADULT)
            .with(Circumstance.MISSING)
            .with(Circumstance.SAFEGUARDING_CONCERN_HERE);
    assertThat(Pathway.directionsFor(gone).steps())
        .filteredOn(
            step ->
                step.code() == StepCode.MISSING_ADULT
                    || step.code() == StepCode.SAFEGUARDING_DECISION)
        .hasSize(2)
        .allSatisfy(
            step -> {
              assertThat(step.why()).contains("either way", "reason", "area");
              assertThat(step.source()).contains("section 42");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ADULT,    NO,  YES, adult",
    "ADULT,    YES, YES, adultPregnant",
    "ADULT,    YES, NO,  ''",
    "UNDER_18, YES, YES, child"
  })
  void whoIsPregnantHasPriorityNeedForABed(
      AgeStatus age, Known pregnant, Known without, String wording) {
    Facts facts =
        Facts.of(TUESDAY, age)
            .with(Circumstance.PREGNANT, pregnant)
            .with(Circumstance.DESTITUTE, without);
    List<String> bed =
        Pathway.directionsFor(facts).steps().stream()
            .filter(step -> step.code() == StepCode.EMERGENCY_ACCOMMODATION)
            .map(Step::wordsKey)
            .toList();
    assertThat(bed)
        .isEqualTo(
            wording.isEmpty() ? List.of() : List.of("step.EMERGENCY_ACCOMMODATION." + wording));
  }

  @ParameterizedTest
  @EnumSource(Circumstance.class)
  void whatIsNotKnownOrDoesNotHoldCallsForNothing(Circumstance circumstance) {
    Facts facts = Facts.of(TUESDAY, AgeStatus.ADULT);
    assertThat(codes(facts.with(circumstance, Known.NO))).isEqualTo(codes(facts));
    assertThat(codes(facts.with(circumstance, Known.NOT_KNOWN))).isEqualTo(codes(facts));
  }

  @Test
  void anUnknownAdultLeadsToADecisionOnGroundsAndAReview() {
    assertThat(words(codes(Facts.of(TUESDAY, AgeStatus.ADULT)))).isEqualTo("DECIDE_GROUNDS REVIEW");
  }

  @Test
  void aChildIsReferredWithTheGuardianAndWithoutAnyQuestionOfConsentOrSupport() {
    Directions directions = Pathway.directionsFor(aChild());
    assertThat(words(codes(aChild())))
        .isEqualTo(
            "CHILD_FRONT_DOOR STRATEGY_DISCUSSION SCHOOL_LEAD EXPLOITATION_PANEL POLICE_REPORT"
                + " SUBMIT_NRM ICTG_REFERRAL");
    assertThat(directions.asksConsent()).isFalse();
    assertThat(directions.asksSupport()).isFalse();
    assertThat(directions.sendsIdentity()).isTrue();
  }

  @Test
  void anAdultWhoConsentsIsReferredAndAskedAboutSupport() {
    Facts facts = anAdult(NrmConsent.YES, NOT_ASKED, NOT_ASKED);
    Directions directions = Pathway.directionsFor(facts);
    assertThat(words(codes(facts))).isEqualTo("SUBMIT_NRM OFFER_SUPPORT");
    assertThat(directions.asksSupport()).isTrue();
    assertThat(directions.sendsIdentity()).isTrue();
  }

  @Test
  void anAdultNotYetAskedHasAConversationAndADatedReview() {
    Facts facts = anAdult(NrmConsent.NOT_YET_ASKED, NOT_ASKED, NOT_ASKED);
    assertThat(words(codes(facts))).isEqualTo("CONSENT_CONVERSATION OFFER_SUPPORT REVIEW");
    assertThat(Pathway.directionsFor(facts).asksConsent()).isTrue();
    assertThat(due(facts, StepCode.REVIEW)).isEqualTo(LocalDate.of(2026, 11, 26));
  }

  @Test
  void whoLeftBeforeAnybodyCouldAskIsLookedForAndNotifiedWithoutANameAndWithoutAConversation() {
    Facts gone = anAdult(NrmConsent.NOT_YET_ASKED, NOT_ASKED, NOT_ASKED).with(Circumstance.MISSING);
    Directions directions = Pathway.directionsFor(gone);
    assertThat(directions.route()).isEqualTo(Route.DTN_ANONYMOUS);
    assertThat(directions.sendsIdentity()).isFalse();
    assertThat(words(codes(gone)))
        .isEqualTo(
            "MISSING_ADULT MISSING_RISK_REVIEW POLICE_REPORT SUBMIT_DTN OFFER_SUPPORT REVIEW");
    assertThat(due(gone, StepCode.MISSING_RISK_REVIEW)).isEqualTo(TUESDAY.plusDays(1));
    assertThat(due(gone, StepCode.SUBMIT_DTN)).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(step(gone, StepCode.SUBMIT_DTN).why()).contains("not on a conversation");
    assertThat(step(gone, StepCode.REVIEW).why()).contains("As soon as they can be asked, ask");
    assertThat(due(gone, StepCode.REVIEW)).isEqualTo(LocalDate.of(2026, 11, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "YES, NRM",
    "NO, DTN_ANONYMOUS",
    "CANNOT_BE_ASKED, DTN_ANONYMOUS",
    "NOT_YET_ASKED, DTN_ANONYMOUS"
  })
  void beingMissingTakesNoAnswerAway(NrmConsent said, Route route) {
    Facts gone = anAdult(said, NOT_ASKED, NOT_ASKED).with(Circumstance.MISSING);
    assertThat(Pathway.directionsFor(gone).route()).isEqualTo(route);
    assertThat(gone.cannotBeAsked())
        .isEqualTo(said == NrmConsent.NOT_YET_ASKED || said == NrmConsent.CANNOT_BE_ASKED);
  }

  @Test
  void whoIsFoundOrCanBeAskedAgainIsAsked() {
    Facts found =
        anAdult(NrmConsent.NOT_YET_ASKED, NOT_ASKED, NOT_ASKED)
            .with(Circumstance.MISSING, Known.NO);
    assertThat(words(codes(found))).isEqualTo("CONSENT_CONVERSATION OFFER_SUPPORT REVIEW");
  }

  @Test
  void aMissingChildIsReferredAndNobodyIsAsked() {
    Facts child = aChild().with(Circumstance.MISSING);
    assertThat(child.cannotBeAsked()).isFalse();
    assertThat(words(codes(child)))
        .isEqualTo(
            "CHILD_FRONT_DOOR STRATEGY_DISCUSSION MISSING_PLAN SCHOOL_LEAD EXPLOITATION_PANEL"
                + " POLICE_REPORT SUBMIT_NRM ICTG_REFERRAL");
    assertThat(step(child, StepCode.MISSING_PLAN).why()).startsWith("A child who is missing");
  }

  @Test
  void anOpenBestInterestsDecisionIsNeverADeadEnd() {
    Facts facts =
        Facts.of(TUESDAY, AgeStatus.ADULT)
            .withReasonableGrounds(Known.YES)
            .withCapacity(Known.NO, BestInterestsDecision.NONE_YET);
    assertThat(words(codes(facts)))
        .isEqualTo(
            "ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK NAME_DECISION_MAKER ADVOCATE OFFER_SUPPORT"
                + " REVIEW");
    assertThat(due(facts, StepCode.REVIEW)).isEqualTo(LocalDate.of(2026, 11, 27));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NONE_YET,     none,                   ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK NAME_DECISION_MAKER ADVOCATE OFFER_SUPPORT REVIEW
          NONE_YET,     CARE_AND_SUPPORT_NEEDS, ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK NAME_DECISION_MAKER ADVOCATE OFFER_SUPPORT REVIEW
          NONE_YET,     HOME_TAKEN_OVER,        ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK MAKE_HOME_SAFE NAME_DECISION_MAKER ADVOCATE OFFER_SUPPORT REVIEW
          DO_NOT_REFER, none,                   ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK NAME_DECISION_MAKER ADVOCATE SUBMIT_DTN OFFER_SUPPORT REVIEW
          DO_NOT_REFER, HOME_TAKEN_OVER,        ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK MAKE_HOME_SAFE NAME_DECISION_MAKER ADVOCATE SUBMIT_DTN OFFER_SUPPORT REVIEW
          REFER,        none,                   ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK NAME_DECISION_MAKER ADVOCATE SUBMIT_NRM OFFER_SUPPORT REVIEW
          REFER,        HOME_TAKEN_OVER,        ADULT_SAFEGUARDING_CONCERN HEALTH_CHECK MAKE_HOME_SAFE NAME_DECISION_MAKER ADVOCATE SUBMIT_NRM OFFER_SUPPORT REVIEW
          """)
  void whateverIsDecidedForSomebodyTheirSafetyHealthHomeAdvocateAndReviewStand(
      BestInterestsDecision decision, String holds, String expected) {
    Facts facts = lackingCapacity(decision);
    if (!holds.equals("none")) {
      facts = facts.with(Circumstance.valueOf(holds));
    }
    assertThat(words(codes(facts))).isEqualTo(expected);
  }

  private static Facts lackingCapacity(BestInterestsDecision decision) {
    return Facts.of(TUESDAY, AgeStatus.ADULT)
        .withReasonableGrounds(Known.YES)
        .withCapacity(Known.NO, decision);
  }

  @ParameterizedTest
  @EnumSource(BestInterestsDecision.class)
  void noWordSaysThatSomebodyAnsweredForWhomItIsDecided(BestInterestsDecision decision) {
    Facts facts = lackingCapacity(decision).with(Circumstance.DESTITUTE);
    assertThat(Pathway.directionsFor(facts).steps())
        .allSatisfy(
            step ->
                assertThat(step.why())
                    .doesNotContain("agree to be referred", "do not want", "whether they want")
                    .doesNotContain("the adult agrees", "whatever they decide"));
  }

  @Test
  void withoutGroundsNobodyDecidesAboutAReferral() {
    Facts facts =
        Facts.of(TUESDAY, AgeStatus.ADULT)
            .withReasonableGrounds(Known.NO)
            .withCapacity(Known.NO, BestInterestsDecision.NONE_YET);
    assertThat(codes(facts)).doesNotContain(StepCode.NAME_DECISION_MAKER, StepCode.ADVOCATE);
  }

  @Test
  void onlyAFirstResponderSubmits() {
    Facts child = aChild().withSubmitter(Submitter.OTHER);
    Facts refuses = anAdult(NrmConsent.NO, NOT_ASKED, NOT_ASKED).withSubmitter(Submitter.OTHER);
    assertThat(words(codes(child)))
        .isEqualTo(
            "CHILD_FRONT_DOOR STRATEGY_DISCUSSION SCHOOL_LEAD EXPLOITATION_PANEL POLICE_REPORT"
                + " PASS_TO_FIRST_RESPONDER ICTG_REFERRAL");
    assertThat(words(codes(refuses))).isEqualTo("PASS_TO_FIRST_RESPONDER OFFER_SUPPORT REVIEW");
  }

  @Test
  void anEarlierReferralIsLookedForBeforeANewOneIsSent() {
    Facts facts = aChild().with(Circumstance.ALREADY_REFERRED);
    assertThat(words(codes(facts)))
        .isEqualTo(
            "CHILD_FRONT_DOOR STRATEGY_DISCUSSION SCHOOL_LEAD EXPLOITATION_PANEL POLICE_REPORT"
                + " CHECK_EARLIER_REFERRAL SUBMIT_NRM ICTG_REFERRAL");
  }

  @Test
  void anAdultsWishAboutThePoliceIsRespectedUnlessAReasonIsRecorded() {
    Facts unwilling = anAdult(NrmConsent.NO, NOT_ASKED, Agreement.NO);
    assertThat(codes(unwilling)).doesNotContain(StepCode.POLICE_REPORT);
    assertThat(step(unwilling.with(Circumstance.STILL_IN_SITUATION), StepCode.POLICE_REPORT).why())
        .contains("never against an adult's wish without a recorded reason");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UNDER_18, NOT_YET_ASKED, Children's social care
          UNSURE,   NOT_YET_ASKED, Children's social care
          ADULT,    YES,           support contractor
          ADULT,    NO,            housing and adult social care
          ADULT,    NOT_YET_ASKED, housing and adult social care
          """)
  void whoHousesADestitutePersonDependsOnAgeAndConsent(
      AgeStatus age, NrmConsent consent, String who) {
    Facts facts =
        Facts.of(TUESDAY, age)
            .withReasonableGrounds(Known.YES)
            .withAnswers(consent, NOT_ASKED, NOT_ASKED)
            .with(Circumstance.DESTITUTE);
    assertThat(step(facts, StepCode.EMERGENCY_ACCOMMODATION).why()).contains(who);
  }

  @Test
  void consentGivenForAChildIsIgnoredWithAWarningThatNamesTheFields() {
    Facts facts = aChild().withAnswers(NrmConsent.NO, Agreement.YES, Agreement.NO);
    Directions directions = Pathway.directionsFor(facts);
    assertThat(directions.route()).isEqualTo(Route.NRM);
    assertThat(directions.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.fields()).containsExactly("consentsToNrm", "consentsToBeNamed");
              assertThat(warning.message())
                  .startsWith("Ignored: consentsToNrm and consentsToBeNamed. A child");
            });
  }

  @Test
  void aBestInterestsDecisionAboutAChildIsIgnoredWithAWarning() {
    Facts facts = aChild().withCapacity(Known.NO, BestInterestsDecision.DO_NOT_REFER);
    assertThat(Pathway.directionsFor(facts).warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.CHILD_DECISION_IGNORED);
  }

  @ParameterizedTest
  @CsvSource({
    "YES, NO, true", "NO, YES, true", "YES, NOT_ASKED, true", "NOT_ASKED, YES, true",
    "YES, YES, false", "NO, NO, false", "NOT_ASKED, NOT_ASKED, false", "NO, NOT_ASKED, false"
  })
  void justOneOfTheTwoAgreementsWarns(Agreement named, Agreement police, boolean warns) {
    Facts facts =
        anAdult(NrmConsent.NO, named, police).with(Circumstance.CARE_AND_SUPPORT_NEEDS, Known.NO);
    Directions directions = Pathway.directionsFor(facts);
    assertThat(directions.warnings()).hasSize(warns ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "ADULT, YES, NOT_KNOWN, NOT_KNOWN, true",
    "ADULT, NOT_KNOWN, YES, NOT_KNOWN, true",
    "ADULT, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, false",
    "ADULT, YES, NOT_KNOWN, NO, false",
    "ADULT, YES, NOT_KNOWN, YES, false",
    "UNDER_18, YES, YES, NOT_KNOWN, false",
    "UNSURE, YES, YES, NOT_KNOWN, false"
  })
  void careNeedsOfWhichNobodyKnowsAreAsked(
      AgeStatus age, Known grounds, Known danger, Known care, boolean asks) {
    Facts facts =
        Facts.of(TUESDAY, age)
            .withReasonableGrounds(grounds)
            .with(Circumstance.IMMEDIATE_DANGER, danger)
            .with(Circumstance.CARE_AND_SUPPORT_NEEDS, care);
    assertThat(
            Pathway.directionsFor(facts).warnings().stream()
                .anyMatch(each -> each.code() == Warning.Code.CARE_NEEDS_NOT_KNOWN))
        .isEqualTo(asks);
  }

  @ParameterizedTest
  @CsvSource({
    "ADULT, ADULT_SAFEGUARDING_CONCERN, true",
    "ADULT, HEALTH_CHECK, true",
    "ADULT, MAKE_HOME_SAFE, true",
    "ADULT, CALL_999, false",
    "ADULT, MISSING_ADULT, false",
    "ADULT, ADVOCATE, false",
    "UNDER_18, ADULT_SAFEGUARDING_CONCERN, false",
    "UNDER_18, MAKE_HOME_SAFE, false"
  })
  void whatProtectsAnAdultStaysUntilItIsAnswered(AgeStatus age, StepCode open, boolean stays) {
    Facts facts = Facts.of(TUESDAY, age);
    assertThat(Pathway.directionsFor(facts).steps()).extracting(Step::code).doesNotContain(open);
    List<Step> steps = Pathway.directionsFor(facts, Set.of(open)).steps();
    assertThat(steps.stream().map(Step::code).anyMatch(open::equals)).isEqualTo(stays);
    assertThat(steps).extracting(Step::code).isSorted();
  }

  @Test
  void beyondTheHolidayTableTheStepsStandAndAWarningSaysWhatIsNotKnown() {
    Facts facts =
        Facts.of(LocalDate.of(2060, 12, 24), AgeStatus.UNDER_18).withReasonableGrounds(Known.YES);
    Directions directions = Pathway.directionsFor(facts);
    assertThat(directions.steps()).isNotEmpty();
    assertThat(directions.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.HOLIDAYS_NOT_KNOWN);
  }

  @Test
  void everyWordingOfAStepHasARowAndEveryRowIsAWordingOfAStep() {
    List<String> keys =
        org.lodestar.vocabulary.ResourceTable.read(StepTable.class, "steps.psv").stream()
            .map(row -> row.text("key"))
            .toList();
    assertThat(keys).allMatch(key -> Words.has("step." + key)).doesNotHaveDuplicates();
    assertThat(keys.stream().map(key -> key.replaceAll("\\..*", "")).distinct().toList())
        .containsExactly(
            List.of(StepCode.values()).stream().map(Enum::name).toArray(String[]::new));
  }

  private static Facts aChild() {
    return Facts.of(TUESDAY, AgeStatus.UNDER_18).withReasonableGrounds(Known.YES);
  }

  private static Facts anAdult(NrmConsent nrm, Agreement named, Agreement police) {
    return Facts.of(TUESDAY, AgeStatus.ADULT)
        .withReasonableGrounds(Known.YES)
        .withAnswers(nrm, named, police);
  }

  private static Step step(Facts facts, StepCode code) {
    return Pathway.directionsFor(facts).steps().stream()
        .filter(step -> step.code() == code)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate due(Facts facts, StepCode code) {
    return step(facts, code).due().orElseThrow();
  }

  private static List<StepCode> codes(Facts facts) {
    return Pathway.directionsFor(facts).steps().stream().map(Step::code).toList();
  }

  private static String words(List<StepCode> codes) {
    return codes.stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
