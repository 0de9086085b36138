package org.lodestar.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules that call for a second look. */
final class WarningRules {
  /** A warning, or nothing. */
  interface WarningRule {
    Optional<Warning> apply(Facts facts, Route route);
  }

  static final List<WarningRule> IN_ORDER =
      List.of(
          WarningRules::childConsent,
          WarningRules::childDecision,
          WarningRules::oneOfTwoAgreements,
          WarningRules::careNeeds,
          WarningRules::holidays);

  private WarningRules() {}

  private static Optional<Warning> childConsent(Facts facts, Route route) {
    List<String> ignored = new ArrayList<>();
    if (facts.consentsToNrm() != NrmConsent.NOT_YET_ASKED) {
      ignored.add("consentsToNrm");
    }
    if (facts.consentsToBeNamed() != Agreement.NOT_ASKED) {
      ignored.add("consentsToBeNamed");
    }
    if (!facts.isChild() || ignored.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Warning.of(Warning.Code.CHILD_CONSENT_IGNORED, ignored, String.join(" and ", ignored)));
  }

  private static Optional<Warning> childDecision(Facts facts, Route route) {
    boolean decided = facts.bestInterestsDecision() != BestInterestsDecision.NONE_YET;
    if (!facts.isChild() || !decided) {
      return Optional.empty();
    }
    String field = "bestInterestsDecision";
    return Optional.of(Warning.of(Warning.Code.CHILD_DECISION_IGNORED, List.of(field), field));
  }

  private static Optional<Warning> oneOfTwoAgreements(Facts facts, Route route) {
    boolean refused =
        route == Route.DTN_ANONYMOUS
            && facts.consentsToNrm() == NrmConsent.NO
            && !facts.lacksCapacity();
    if (!refused || facts.agreesToBeNamed() == facts.isWillingToHelpPolice()) {
      return Optional.empty();
    }
    List<String> fields = List.of("consentsToBeNamed", "willingToHelpPolice");
    return Optional.of(Warning.of(Warning.Code.ONE_OF_TWO_AGREEMENTS, fields));
  }

  /**
   * Care Act 2014, section 42: a reason to suspect is enough, and nobody suspects what nobody
   * asked.
   */
  private static Optional<Warning> careNeeds(Facts facts, Route route) {
    boolean open = !facts.knows(Circumstance.CARE_AND_SUPPORT_NEEDS) && !facts.isChild();
    boolean matters = facts.hasGrounds() || facts.has(Circumstance.IMMEDIATE_DANGER);
    if (!open || !matters || facts.lacksCapacity() || facts.has(Circumstance.HOME_TAKEN_OVER)) {
      return Optional.empty();
    }
    String field = Circumstance.CARE_AND_SUPPORT_NEEDS.field();
    return Optional.of(Warning.of(Warning.Code.CARE_NEEDS_NOT_KNOWN, List.of(field)));
  }

  private static Optional<Warning> holidays(Facts facts, Route route) {
    WorkingDays days = WorkingDays.englandAndWales();
    if (!facts.on().plusDays(StepTable.LONGEST_SPAN).isAfter(days.lastCovered())) {
      return Optional.empty();
    }
    return Optional.of(
        Warning.of(
            Warning.Code.HOLIDAYS_NOT_KNOWN,
            List.of("on"),
            days.firstCovered(),
            days.lastCovered()));
  }
}
