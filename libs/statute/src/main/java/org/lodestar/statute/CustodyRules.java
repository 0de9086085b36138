package org.lodestar.statute;

import static org.lodestar.statute.Circumstance.CARE_AND_SUPPORT_NEEDS;
import static org.lodestar.statute.Circumstance.CHARGED;
import static org.lodestar.statute.Circumstance.HOME_TAKEN_OVER;
import static org.lodestar.statute.Circumstance.IN_CUSTODY;
import static org.lodestar.statute.Circumstance.KEPT_AFTER_CHARGE;

import java.util.Locale;
import java.util.Optional;
import org.lodestar.vocabulary.AgeStatus;

/**
 * What somebody needs who is suspected of something themselves. Nobody is asked here whether they
 * are a victim or a suspect: they may be both. Whose age is not settled has every step of a child.
 */
final class CustodyRules {
  private CustodyRules() {}

  /**
   * PACE Code C: every child, and every vulnerable adult. Of an adult of whom nobody has said
   * anything it is asked, for who was exploited is often vulnerable and seldom says so.
   */
  static Optional<StepReason> appropriateAdult(Facts facts, Route route) {
    return Optional.of(StepReason.of(StepCode.APPROPRIATE_ADULT, forWhom(facts)))
        .filter(_ -> facts.has(IN_CUSTODY));
  }

  private static String forWhom(Facts facts) {
    if (facts.isChild()) {
      return facts.ageStatus() == AgeStatus.UNSURE ? "unsure" : "child";
    }
    boolean vulnerable =
        facts.has(CARE_AND_SUPPORT_NEEDS) || facts.has(HOME_TAKEN_OVER) || facts.lacksCapacity();
    return vulnerable ? "vulnerable" : "ask";
  }

  /** Modern Slavery Act 2015, section 45: before any charge, and again when they are charged. */
  static Optional<StepReason> statutoryDefence(Facts facts, Route route) {
    String limb = facts.defenceLimb().name().toLowerCase(Locale.ROOT);
    String wording = facts.has(CHARGED) ? limb + "Charged" : limb;
    return Optional.of(StepReason.of(StepCode.STATUTORY_DEFENCE_CHECK, wording))
        .filter(_ -> facts.has(IN_CUSTODY));
  }

  /** PACE section 38(6): a child who is charged and refused bail does not stay in a cell. */
  static Optional<StepReason> transfer(Facts facts, Route route) {
    return Optional.of(StepReason.of(StepCode.TRANSFER_FROM_CUSTODY))
        .filter(_ -> facts.isChild() && facts.has(IN_CUSTODY) && facts.has(KEPT_AFTER_CHARGE));
  }
}
