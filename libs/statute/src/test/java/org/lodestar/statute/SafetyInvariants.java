package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lodestar.vocabulary.AgeStatus;

/** What must hold for every set of facts, whatever else changes. */
final class SafetyInvariants {
  private static final Set<StepCode> CHILDREN_ALONE =
      EnumSet.of(
          StepCode.CHILD_PROTECTION_NOW,
          StepCode.STRATEGY_DISCUSSION,
          StepCode.RETURN_INTERVIEW,
          StepCode.KEEP_UNTIL_ACCEPTED,
          StepCode.PLACEMENT_NOTICE,
          StepCode.SCHOOL_LEAD,
          StepCode.YOUTH_JUSTICE,
          StepCode.EXPLOITATION_PANEL);
  private static final Set<StepCode> CONSENT_STEPS =
      EnumSet.of(StepCode.CONSENT_CONVERSATION, StepCode.NAME_DECISION_MAKER, StepCode.ADVOCATE);

  private SafetyInvariants() {}

  static void check(Facts facts) {
    Directions directions = Pathway.directionsFor(facts);
    List<StepCode> codes = directions.steps().stream().map(Step::code).toList();
    assertThat(codes).as("canonical order of %s", facts).isSorted().doesNotHaveDuplicates();
    checkChild(facts, directions, codes);
    checkIdentity(facts, directions);
    checkSubmission(facts, directions, codes);
    checkSafetySteps(facts, codes);
    checkDates(facts, directions);
  }

  private static void checkChild(Facts facts, Directions directions, List<StepCode> codes) {
    if (!facts.isChild()) {
      assertThat(codes).doesNotContainAnyElementsOf(CHILDREN_ALONE);
      return;
    }
    boolean byOthers = facts.wasReferredByOthers();
    assertThat(directions.route())
        .as("%s", facts)
        .isIn(Route.NRM, Route.NO_DUTY, Route.GROUNDS_NOT_DECIDED, Route.REFERRED);
    assertThat(directions.route() == Route.REFERRED).as("%s", facts).isEqualTo(byOthers);
    assertThat(directions.asksConsent() || directions.asksSupport()).isFalse();
    assertThat(codes).doesNotContainAnyElementsOf(CONSENT_STEPS);
    assertThat(codes).contains(StepCode.CHILD_FRONT_DOOR, StepCode.POLICE_REPORT);
    assertThat(directions.route() == Route.NRM).isEqualTo(facts.hasGrounds() && !byOthers);
    checkStep(codes, StepCode.ICTG_REFERRAL, facts.hasGrounds() || byOthers);
    boolean elsewhere = facts.has(Circumstance.PLACED_BY_ANOTHER_AUTHORITY);
    checkStep(codes, StepCode.KEEP_UNTIL_ACCEPTED, elsewhere);
    checkStep(codes, StepCode.CHILD_PROTECTION_NOW, facts.has(Circumstance.IMMEDIATE_DANGER));
    checkStep(codes, StepCode.RETURN_INTERVIEW, facts.has(Circumstance.BACK_FROM_MISSING));
    assertThat(codes.contains(StepCode.EXPLOITATION_PANEL))
        .as("the panel stands beside the strategy discussion, never instead: %s", facts)
        .isEqualTo(codes.contains(StepCode.STRATEGY_DISCUSSION));
    assertThat(!facts.hasGrounds() || codes.contains(StepCode.STRATEGY_DISCUSSION))
        .as("%s", facts)
        .isTrue();
  }

  private static void checkIdentity(Facts facts, Directions directions) {
    if (facts.isChild() || !directions.sendsIdentity()) {
      return;
    }
    boolean consented = facts.consentsToNrm() == NrmConsent.YES && !facts.lacksCapacity();
    boolean named = facts.consentsToBeNamed() == Agreement.YES && !facts.lacksCapacity();
    boolean decided = facts.bestInterestsDecision() == BestInterestsDecision.REFER;
    assertThat(consented || named || decided).as("identity of %s", facts).isTrue();
  }

  private static void checkSubmission(Facts facts, Directions directions, List<StepCode> codes) {
    StepCode submission =
        directions.route() == Route.NRM ? StepCode.SUBMIT_NRM : StepCode.SUBMIT_DTN;
    StepCode expected = facts.submitter().canSend() ? submission : StepCode.PASS_TO_FIRST_RESPONDER;
    Set<StepCode> sending =
        EnumSet.of(StepCode.SUBMIT_NRM, StepCode.SUBMIT_DTN, StepCode.PASS_TO_FIRST_RESPONDER);
    List<StepCode> sent = codes.stream().filter(sending::contains).toList();
    assertThat(sent).isEqualTo(directions.route().isSent() ? List.of(expected) : List.of());
    assertThat(directions.route().isSent() && !facts.hasGrounds()).isFalse();
    assertThat(directions.route().isSent() && facts.wasReferredByOthers())
        .as("what another body sent is not sent a second time: %s", facts)
        .isFalse();
    checkStep(codes, StepCode.REFERRAL_COPY, facts.wasReferredByOthers());
  }

  private static void checkSafetySteps(Facts facts, List<StepCode> codes) {
    checkStep(codes, StepCode.CALL_999, facts.has(Circumstance.IMMEDIATE_DANGER));
    checkStep(codes, StepCode.MEDICAL_HELP, facts.has(Circumstance.MEDICAL_NEED));
    checkStep(
        codes,
        StepCode.CHILD_FRONT_DOOR,
        facts.isChild() || facts.has(Circumstance.CHILDREN_IN_HOUSEHOLD));
    boolean missing = facts.has(Circumstance.MISSING);
    checkStep(codes, StepCode.MISSING_PLAN, missing && facts.isChild());
    checkStep(codes, StepCode.MISSING_ADULT, missing && !facts.isChild());
    checkStep(codes, StepCode.MISSING_RISK_REVIEW, missing && !facts.isChild());
    assertThat(!missing || codes.contains(StepCode.POLICE_REPORT)).as("%s", facts).isTrue();
    boolean custody = facts.has(Circumstance.IN_CUSTODY);
    checkStep(codes, StepCode.APPROPRIATE_ADULT, custody);
    checkStep(codes, StepCode.STATUTORY_DEFENCE_CHECK, custody);
    boolean kept = custody && facts.has(Circumstance.KEPT_AFTER_CHARGE);
    checkStep(codes, StepCode.TRANSFER_FROM_CUSTODY, kept && facts.isChild());
    checkStep(codes, StepCode.SEXUAL_ASSAULT_CARE, facts.has(Circumstance.RECENT_SEXUAL_ASSAULT));
    checkStep(codes, StepCode.ANTENATAL_CARE, facts.has(Circumstance.PREGNANT));
    boolean decides = facts.has(Circumstance.SAFEGUARDING_CONCERN_HERE);
    checkStep(codes, StepCode.SAFEGUARDING_DECISION, decides && !facts.isChild());
    checkStep(codes, StepCode.REPORT_CHILD_ABUSE, facts.has(Circumstance.CHILD_SEXUAL_ABUSE));
    checkStep(codes, StepCode.CHECK_AGE, facts.ageStatus() == AgeStatus.UNSURE);
    boolean supported = facts.hasGrounds() || facts.wasReferredByOthers();
    checkStep(codes, StepCode.OFFER_SUPPORT, !facts.isChild() && supported);
    checkStep(codes, StepCode.EMERGENCY_ACCOMMODATION, facts.has(Circumstance.DESTITUTE));
  }

  private static void checkStep(List<StepCode> codes, StepCode code, boolean expected) {
    assertThat(codes.contains(code)).as("%s in %s", code, codes).isEqualTo(expected);
  }

  private static void checkDates(Facts facts, Directions directions) {
    for (Step step : directions.steps()) {
      assertThat(step.why()).isNotBlank();
      step.due().ifPresent(due -> assertThat(due).isAfterOrEqualTo(facts.on()));
      if (step.code() == StepCode.REVIEW) {
        assertThat(step.due()).as("a review has a date").isPresent();
      }
    }
  }
}
