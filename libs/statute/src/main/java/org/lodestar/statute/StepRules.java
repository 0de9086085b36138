package org.lodestar.statute;

import static org.lodestar.statute.Circumstance.ALREADY_REFERRED;
import static org.lodestar.statute.Circumstance.CARE_AND_SUPPORT_NEEDS;
import static org.lodestar.statute.Circumstance.CHILD_SEXUAL_ABUSE;
import static org.lodestar.statute.Circumstance.DESTITUTE;
import static org.lodestar.statute.Circumstance.HOME_TAKEN_OVER;
import static org.lodestar.statute.Circumstance.IMMEDIATE_DANGER;
import static org.lodestar.statute.Circumstance.INTERPRETER_NEEDED;
import static org.lodestar.statute.Circumstance.IN_CUSTODY;
import static org.lodestar.statute.Circumstance.MEDICAL_NEED;
import static org.lodestar.statute.Circumstance.MISSING;
import static org.lodestar.statute.Circumstance.PREGNANT;
import static org.lodestar.statute.Circumstance.RECENT_SEXUAL_ASSAULT;
import static org.lodestar.statute.Circumstance.SAFEGUARDING_CONCERN_HERE;
import static org.lodestar.statute.Circumstance.STILL_IN_SITUATION;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.lodestar.vocabulary.AgeStatus;

/** The rules that call for steps, in the order of the steps. */
final class StepRules {
  /** A step with its reason, or nothing when the rule does not hold. */
  interface StepRule {
    Optional<StepReason> apply(Facts facts, Route route);
  }

  static final List<StepRule> IN_ORDER =
      List.of(
          StepRules::call999,
          StepRules::medicalHelp,
          StepRules::sexualAssaultCare,
          ChildRules::frontDoor,
          ChildRules::protectionNow,
          ChildRules::strategyDiscussion,
          StepRules::childAbuse,
          when((facts, _) -> facts.isChild() && facts.has(MISSING), StepCode.MISSING_PLAN),
          when((facts, _) -> !facts.isChild() && facts.has(MISSING), StepCode.MISSING_ADULT),
          when((facts, _) -> !facts.isChild() && facts.has(MISSING), StepCode.MISSING_RISK_REVIEW),
          ChildRules::returnInterview,
          ChildRules::homeAuthority,
          ChildRules::keepUntilAccepted,
          ChildRules::placementNotice,
          when((facts, _) -> facts.ageStatus() == AgeStatus.UNSURE, StepCode.CHECK_AGE),
          StepRules::safeguardingConcern,
          when(
              (facts, _) -> !facts.isChild() && facts.has(SAFEGUARDING_CONCERN_HERE),
              StepCode.SAFEGUARDING_DECISION),
          StepRules::healthCheck,
          StepRules::antenatalCare,
          when(
              (facts, _) -> !facts.isChild() && facts.has(HOME_TAKEN_OVER),
              StepCode.MAKE_HOME_SAFE),
          when(INTERPRETER_NEEDED, StepCode.INDEPENDENT_INTERPRETER),
          CustodyRules::appropriateAdult,
          CustodyRules::statutoryDefence,
          CustodyRules::transfer,
          StepRules::emergencyAccommodation,
          ChildRules::schoolLead,
          ChildRules::youthJustice,
          ChildRules::exploitationPanel,
          StepRules::policeReport,
          when(Route.NO_DUTY, StepCode.RECORD_REASON),
          when(Route.GROUNDS_NOT_DECIDED, StepCode.DECIDE_GROUNDS),
          when((facts, _) -> isDecidedForThem(facts), StepCode.NAME_DECISION_MAKER),
          StepRules::advocate,
          StepRules::consentConversation,
          when(ALREADY_REFERRED, StepCode.CHECK_EARLIER_REFERRAL),
          when((facts, _) -> facts.wasReferredByOthers(), StepCode.REFERRAL_COPY),
          StepRules::submission,
          when(
              (facts, route) ->
                  facts.isChild() && (route == Route.NRM || facts.wasReferredByOthers()),
              StepCode.ICTG_REFERRAL),
          StepRules::support,
          DecisionRules::reconsideration,
          DecisionRules::evidence,
          DecisionRules::legalAdvice,
          DecisionRules::supportAgain,
          DecisionRules::supportEndDate,
          DecisionRules::supportEnds,
          DecisionRules::housing,
          DecisionRules::care,
          DecisionRules::children,
          DecisionRules::immigrationAdvice,
          DecisionRules::money,
          DecisionRules::recoveryNeeds,
          StepRules::review);

  private static final String SUPPORTED = "supported";

  private StepRules() {}

  private static StepRule when(BiPredicate<Facts, Route> holds, StepCode code) {
    StepReason reason = StepReason.of(code);
    return (facts, route) -> Optional.of(reason).filter(_ -> holds.test(facts, route));
  }

  private static StepRule when(Circumstance circumstance, StepCode code) {
    return when((facts, _) -> facts.has(circumstance), code);
  }

  private static StepRule when(Route wanted, StepCode code) {
    return when((_, route) -> route == wanted, code);
  }

  /** In a police station the custody officer keeps somebody safe, and 999 reaches nobody else. */
  private static Optional<StepReason> call999(Facts facts, Route route) {
    return Optional.of(
            ChildRules.isWithPolice(facts)
                ? StepReason.of(StepCode.CALL_999, "custody")
                : StepReason.of(StepCode.CALL_999))
        .filter(_ -> facts.has(IMMEDIATE_DANGER));
  }

  /** In a cell nobody gets help but through the custody officer. */
  private static Optional<StepReason> medicalHelp(Facts facts, Route route) {
    return Optional.of(
            facts.has(IN_CUSTODY)
                ? StepReason.of(StepCode.MEDICAL_HELP, "custody")
                : StepReason.of(StepCode.MEDICAL_HELP))
        .filter(_ -> facts.has(MEDICAL_NEED));
  }

  /** Theirs to choose, with or without the police; a child's with who is responsible for them. */
  private static Optional<StepReason> sexualAssaultCare(Facts facts, Route route) {
    String who = facts.isChild() ? "child" : "adult";
    String wording = facts.has(IN_CUSTODY) ? who + "Custody" : who;
    return Optional.of(StepReason.of(StepCode.SEXUAL_ASSAULT_CARE, wording))
        .filter(_ -> facts.has(RECENT_SEXUAL_ASSAULT));
  }

  /** The duty is coming: without a confirmed day the step is plain safeguarding. */
  private static Optional<StepReason> childAbuse(Facts facts, Route route) {
    String wording = facts.reportingIsDuty() ? "duty" : "coming";
    return Optional.of(StepReason.of(StepCode.REPORT_CHILD_ABUSE, wording))
        .filter(_ -> facts.has(CHILD_SEXUAL_ABUSE));
  }

  /**
   * Care Act 2014, section 42: a reason to suspect needs for care and support is enough, and the
   * council finds out the rest. Who lacks capacity for a decision has such a reason about them. A
   * concern that is with the council already is decided there, and raised with nobody.
   */
  private static Optional<StepReason> safeguardingConcern(Facts facts, Route route) {
    return needs(facts)
        .filter(_ -> !facts.has(SAFEGUARDING_CONCERN_HERE))
        .map(
            why ->
                why.isEmpty()
                    ? StepReason.of(StepCode.ADULT_SAFEGUARDING_CONCERN)
                    : StepReason.of(StepCode.ADULT_SAFEGUARDING_CONCERN, why));
  }

  /** Whether capacity will return is asked before anybody decides (Mental Capacity Act, s.4(3)). */
  private static Optional<StepReason> healthCheck(Facts facts, Route route) {
    boolean capacity = facts.lacksCapacity();
    return needs(facts)
        .map(
            _ ->
                capacity
                    ? StepReason.of(StepCode.HEALTH_CHECK, "capacity")
                    : StepReason.of(StepCode.HEALTH_CHECK));
  }

  /** Offered to whoever is pregnant, and taken only as they want it. */
  private static Optional<StepReason> antenatalCare(Facts facts, Route route) {
    String who = facts.isChild() ? "child" : "adult";
    String wording = facts.has(IN_CUSTODY) ? who + "Custody" : who;
    return Optional.of(StepReason.of(StepCode.ANTENATAL_CARE, wording))
        .filter(_ -> facts.has(PREGNANT));
  }

  /** What speaks for needs for care and support of an adult: nothing, or which words tell it. */
  private static Optional<String> needs(Facts facts) {
    if (facts.isChild()) {
      return Optional.empty();
    }
    if (facts.has(HOME_TAKEN_OVER)) {
      return Optional.of("home");
    }
    if (facts.has(CARE_AND_SUPPORT_NEEDS)) {
      return Optional.of("");
    }
    return facts.lacksCapacity() ? Optional.of("capacity") : Optional.empty();
  }

  private static Optional<StepReason> emergencyAccommodation(Facts facts, Route route) {
    if (!facts.has(DESTITUTE)) {
      return Optional.empty();
    }
    if (facts.isChild()) {
      return Optional.of(StepReason.of(StepCode.EMERGENCY_ACCOMMODATION, "child"));
    }
    String wording = whoHouses(facts);
    boolean inNeed = facts.has(PREGNANT) && !wording.equals(SUPPORTED);
    return Optional.of(
        StepReason.of(StepCode.EMERGENCY_ACCOMMODATION, inNeed ? wording + "Pregnant" : wording));
  }

  /** Help before the first decision ends with that decision. */
  private static String whoHouses(Facts facts) {
    return switch (facts.homeOffice().stage()) {
      case NONE_YET, REFERRED -> whoHousesBefore(facts);
      case GROUNDS, TURNED, CONFIRMED -> SUPPORTED;
      case NEGATIVE, ASKED_AGAIN, NEGATIVE_AGAIN -> "adult";
    };
  }

  private static String whoHousesBefore(Facts facts) {
    if (facts.lacksCapacity()) {
      boolean refer = facts.bestInterestsDecision() == BestInterestsDecision.REFER;
      return refer ? "decided" : "adult";
    }
    return facts.consentsToNrm() == NrmConsent.YES ? "consents" : "adult";
  }

  private static Optional<StepReason> policeReport(Facts facts, Route route) {
    if (facts.isChild()) {
      String wording = ChildRules.isHeld(facts) ? "custody" : "child";
      return Optional.of(StepReason.of(StepCode.POLICE_REPORT, wording));
    }
    if (facts.has(MISSING)) {
      return Optional.of(StepReason.of(StepCode.POLICE_REPORT, "missing"));
    }
    if (facts.isWillingToHelpPolice()) {
      return Optional.of(StepReason.of(StepCode.POLICE_REPORT, "willing"));
    }
    return Optional.of(StepReason.of(StepCode.POLICE_REPORT, "situation"))
        .filter(_ -> facts.has(STILL_IN_SITUATION));
  }

  /** Mental Capacity Act 2005, section 4: before the decision, and for as long as it stands. */
  private static boolean isDecidedForThem(Facts facts) {
    return facts.hasGrounds() && facts.decided() == Decided.FOR_THEM;
  }

  /** That it was decided before an advocate was there does not end the duty to find one. */
  private static Optional<StepReason> advocate(Facts facts, Route route) {
    if (!isDecidedForThem(facts)) {
      return Optional.empty();
    }
    return Optional.of(
        route == Route.BEST_INTERESTS
            ? StepReason.of(StepCode.ADVOCATE)
            : StepReason.of(StepCode.ADVOCATE, "decided"));
  }

  /** Who was referred while they could not decide is asked whether they want to stay. */
  private static Optional<StepReason> consentConversation(Facts facts, Route route) {
    if (route == Route.ASK_CONSENT) {
      return Optional.of(StepReason.of(StepCode.CONSENT_CONVERSATION));
    }
    boolean unasked =
        route == Route.REFERRED
            && !facts.isChild()
            && !facts.lacksCapacity()
            && facts.consentsToNrm() == NrmConsent.NOT_YET_ASKED;
    return Optional.of(StepReason.of(StepCode.CONSENT_CONVERSATION, "referred"))
        .filter(_ -> unasked);
  }

  private static Optional<StepReason> submission(Facts facts, Route route) {
    if (!route.isSent()) {
      return Optional.empty();
    }
    if (!facts.submitter().canSend()) {
      return Optional.of(passing(facts.submitter()));
    }
    if (route == Route.NRM) {
      return Optional.of(StepReason.of(StepCode.SUBMIT_NRM, nrmWording(facts)));
    }
    return Optional.of(StepReason.of(StepCode.SUBMIT_DTN, dtnWording(facts, route)));
  }

  private static StepReason passing(Submitter submitter) {
    return submitter == Submitter.UNNAMED
        ? StepReason.of(StepCode.PASS_TO_FIRST_RESPONDER, "unnamed")
        : StepReason.of(StepCode.PASS_TO_FIRST_RESPONDER);
  }

  private static String dtnWording(Facts facts, Route route) {
    if (route == Route.DTN_NAMED) {
      return "named";
    }
    return facts.cannotBeAsked() ? "notAsked" : "anonymous";
  }

  private static String nrmWording(Facts facts) {
    if (facts.isChild()) {
      return "child";
    }
    return facts.lacksCapacity() ? "bestInterests" : "adult";
  }

  private static Optional<StepReason> support(Facts facts, Route route) {
    if (facts.isChild() || !facts.hasGrounds() && !facts.wasReferredByOthers()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.lacksCapacity()
            ? StepReason.of(StepCode.OFFER_SUPPORT, "decided")
            : StepReason.of(StepCode.OFFER_SUPPORT));
  }

  private static Optional<StepReason> review(Facts facts, Route route) {
    return switch (route) {
      case ASK_CONSENT, BEST_INTERESTS, GROUNDS_NOT_DECIDED ->
          Optional.of(StepReason.of(StepCode.REVIEW, route.name()));
      case DTN_NAMED, DTN_ANONYMOUS ->
          Optional.of(StepReason.of(StepCode.REVIEW, reviewWording(facts)));
      case NRM ->
          Optional.of(StepReason.of(StepCode.REVIEW, "referred"))
              .filter(_ -> isDecidedForThem(facts));
      case REFERRED -> Optional.of(StepReason.of(StepCode.REVIEW, referredWording(facts)));
      case NO_DUTY -> Optional.empty();
    };
  }

  /** Whoever has taken their yes back tells it to the Home Office, or somebody for them. */
  private static String referredWording(Facts facts) {
    boolean left =
        facts.consentsToNrm() == NrmConsent.NO && !facts.lacksCapacity() && !facts.isChild();
    return left ? "leaves" : "stays";
  }

  /** Who never said anything is not asked "again", and what was decided for somebody is decided. */
  private static String reviewWording(Facts facts) {
    if (facts.lacksCapacity()) {
      return "decided";
    }
    return facts.cannotBeAsked() ? "cannotBeAsked" : "notification";
  }
}
