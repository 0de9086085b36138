package org.lodestar.statute;

import static org.lodestar.statute.HomeOfficeDecision.Stage.ASKED_AGAIN;
import static org.lodestar.statute.HomeOfficeDecision.Stage.CONFIRMED;
import static org.lodestar.statute.HomeOfficeDecision.Stage.NEGATIVE;
import static org.lodestar.statute.HomeOfficeDecision.Stage.NEGATIVE_AGAIN;
import static org.lodestar.statute.HomeOfficeDecision.Stage.TURNED;

import java.time.LocalDate;
import java.util.Optional;
import org.lodestar.statute.HomeOfficeDecision.Stage;

/**
 * What a decision of the Home Office asks for. A negative one ends support by the contract and none
 * of the duties of a council: housing, care and children are steps of their own until somebody
 * answers them, also when the decision is turned meanwhile.
 */
final class DecisionRules {
  private DecisionRules() {}

  private static Optional<StepReason> when(boolean holds, StepReason reason) {
    return Optional.of(reason).filter(_ -> holds);
  }

  private static Stage stage(Facts facts) {
    return facts.homeOffice().stage();
  }

  private static boolean canStillBeTurned(Facts facts) {
    return stage(facts) == NEGATIVE || stage(facts) == ASKED_AGAIN;
  }

  static Optional<StepReason> reconsideration(Facts facts, Route route) {
    return when(
        canStillBeTurned(facts),
        StepReason.of(StepCode.RECONSIDERATION).by(facts.homeOffice().askBy()));
  }

  static Optional<StepReason> evidence(Facts facts, Route route) {
    return when(
        canStillBeTurned(facts),
        StepReason.of(StepCode.EVIDENCE_TO_COME).by(facts.homeOffice().askBy()));
  }

  static Optional<StepReason> legalAdvice(Facts facts, Route route) {
    if (stage(facts) == NEGATIVE_AGAIN) {
      return Optional.of(StepReason.of(StepCode.LEGAL_ADVICE, "again"));
    }
    if (isPositive(facts)) {
      return Optional.of(StepReason.of(StepCode.LEGAL_ADVICE, "positive"));
    }
    return when(canStillBeTurned(facts), StepReason.of(StepCode.LEGAL_ADVICE));
  }

  /** What was begun for leave, for money and with a lawyer does not end with a good answer. */
  private static boolean isPositive(Facts facts) {
    return stage(facts) == TURNED || stage(facts) == CONFIRMED;
  }

  static Optional<StepReason> supportAgain(Facts facts, Route route) {
    return when(!facts.isChild() && stage(facts) == TURNED, StepReason.of(StepCode.SUPPORT_AGAIN));
  }

  static Optional<StepReason> supportEndDate(Facts facts, Route route) {
    String wording =
        switch (stage(facts)) {
          case CONFIRMED -> "confirmed";
          case TURNED -> "turned";
          default -> "negative";
        };
    return when(endsSupport(facts), StepReason.of(StepCode.SUPPORT_END_DATE, wording));
  }

  /**
   * Adults are supported under the contract; a child stays the council's. A decision that was
   * turned has another last day, or none yet.
   */
  private static boolean endsSupport(Facts facts) {
    return !facts.isChild() && (stage(facts).isNegative() || isPositive(facts));
  }

  static Optional<StepReason> supportEnds(Facts facts, Route route) {
    LocalDate day = facts.homeOffice().supportEnds();
    return when(endsSupport(facts) && day != null, StepReason.of(StepCode.SUPPORT_ENDS).by(day));
  }

  static Optional<StepReason> housing(Facts facts, Route route) {
    return when(
        !facts.isChild() && isAskedOfCouncil(facts), StepReason.of(StepCode.COUNCIL_HOUSING));
  }

  static Optional<StepReason> care(Facts facts, Route route) {
    return when(!facts.isChild() && isAskedOfCouncil(facts), StepReason.of(StepCode.COUNCIL_CARE));
  }

  static Optional<StepReason> children(Facts facts, Route route) {
    String wording = facts.isChild() ? "child" : "household";
    return when(isAskedOfCouncil(facts), StepReason.of(StepCode.COUNCIL_CHILDREN, wording));
  }

  /** Nobody but a regulated adviser says what a decision means for leave and work. */
  static Optional<StepReason> immigrationAdvice(Facts facts, Route route) {
    return when(
        stage(facts).isNegative() || isPositive(facts), StepReason.of(StepCode.IMMIGRATION_ADVICE));
  }

  static Optional<StepReason> money(Facts facts, Route route) {
    return when(
        !facts.isChild() && (stage(facts).isNegative() || isPositive(facts)),
        StepReason.of(StepCode.MONEY_TO_LIVE_ON));
  }

  private static boolean isAskedOfCouncil(Facts facts) {
    return stage(facts).isNegative() || stage(facts) == TURNED;
  }

  static Optional<StepReason> recoveryNeeds(Facts facts, Route route) {
    return when(
        !facts.isChild() && stage(facts) == CONFIRMED, StepReason.of(StepCode.RECOVERY_NEEDS));
  }
}
