package org.lodestar.statute;

import static org.lodestar.statute.Circumstance.BACK_FROM_MISSING;
import static org.lodestar.statute.Circumstance.CHARGED;
import static org.lodestar.statute.Circumstance.CHILDREN_IN_HOUSEHOLD;
import static org.lodestar.statute.Circumstance.IMMEDIATE_DANGER;
import static org.lodestar.statute.Circumstance.IN_CUSTODY;
import static org.lodestar.statute.Circumstance.KEPT_AFTER_CHARGE;
import static org.lodestar.statute.Circumstance.MADE_TO_OFFEND;
import static org.lodestar.statute.Circumstance.MISSING;
import static org.lodestar.statute.Circumstance.PLACED_BY_ANOTHER_AUTHORITY;
import static org.lodestar.statute.Circumstance.STILL_IN_SITUATION;

import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.vocabulary.Known;

/**
 * The road of a child. Who may be a child is one; nothing here waits for a consent, and no panel
 * stands in the place of the council's enquiry.
 */
final class ChildRules {
  private ChildRules() {}

  /** Who works at the front door is told what they do next, and not to ring themselves. */
  static Optional<StepReason> frontDoor(Facts facts, Route route) {
    boolean here = facts.submitter() == Submitter.CHILDRENS_FRONT_DOOR;
    if (facts.isChild()) {
      return Optional.of(
          here
              ? StepReason.of(StepCode.CHILD_FRONT_DOOR, "here")
              : StepReason.of(StepCode.CHILD_FRONT_DOOR));
    }
    return Optional.of(
            StepReason.of(StepCode.CHILD_FRONT_DOOR, here ? "householdHere" : "household"))
        .filter(_ -> facts.has(CHILDREN_IN_HOUSEHOLD));
  }

  /**
   * Children Act 1989, sections 44 and 46: nobody waits for a meeting while a child is in danger.
   */
  static Optional<StepReason> protectionNow(Facts facts, Route route) {
    return Optional.of(StepReason.of(StepCode.CHILD_PROTECTION_NOW))
        .filter(_ -> facts.isChild() && facts.has(IMMEDIATE_DANGER));
  }

  /**
   * Children Act 1989, section 47: reasonable cause to suspect significant harm, which the belief
   * that a child may be a victim always is.
   */
  static Optional<StepReason> strategyDiscussion(Facts facts, Route route) {
    if (!isSuspected(facts)) {
      return Optional.empty();
    }
    if (facts.has(IMMEDIATE_DANGER)) {
      return Optional.of(StepReason.of(StepCode.STRATEGY_DISCUSSION, "danger"));
    }
    return Optional.of(
        facts.has(IN_CUSTODY)
            ? StepReason.of(StepCode.STRATEGY_DISCUSSION, "custody")
            : StepReason.of(StepCode.STRATEGY_DISCUSSION));
  }

  private static boolean isSuspected(Facts facts) {
    boolean seen =
        Stream.of(IMMEDIATE_DANGER, STILL_IN_SITUATION, MISSING, BACK_FROM_MISSING, MADE_TO_OFFEND)
            .anyMatch(facts::has);
    return facts.isChild() && (facts.hasGrounds() || seen);
  }

  /**
   * Whether the police have the child and nothing says that others still hurt them: what was done
   * to them is then reported by day. On bail, in danger or missing they are with nobody.
   */
  static boolean isHeld(Facts facts) {
    boolean bailed = facts.has(CHARGED) && !facts.has(KEPT_AFTER_CHARGE);
    boolean outside =
        Stream.of(IMMEDIATE_DANGER, STILL_IN_SITUATION, BACK_FROM_MISSING).anyMatch(facts::has);
    return isWithPolice(facts) && !bailed && !outside;
  }

  /**
   * Whether the police have somebody, as far as it is known: not on bail and not missing. That it
   * still goes on, as a report says, is said of those who hurt them.
   */
  static boolean isWithPolice(Facts facts) {
    boolean bailed = facts.has(CHARGED) && facts.circumstances().get(KEPT_AFTER_CHARGE) == Known.NO;
    return facts.has(IN_CUSTODY) && !bailed && !facts.has(MISSING);
  }

  static Optional<StepReason> returnInterview(Facts facts, Route route) {
    return Optional.of(StepReason.of(StepCode.RETURN_INTERVIEW))
        .filter(_ -> facts.isChild() && facts.has(BACK_FROM_MISSING));
  }

  static Optional<StepReason> homeAuthority(Facts facts, Route route) {
    return Optional.of(
            facts.isChild()
                ? StepReason.of(StepCode.TELL_HOME_AUTHORITY, "child")
                : StepReason.of(StepCode.TELL_HOME_AUTHORITY))
        .filter(_ -> facts.has(PLACED_BY_ANOTHER_AUTHORITY));
  }

  /** Section 47 is owed to a child who lives or is found here, wherever they belong. */
  static Optional<StepReason> keepUntilAccepted(Facts facts, Route route) {
    return fromElsewhere(facts, StepCode.KEEP_UNTIL_ACCEPTED);
  }

  static Optional<StepReason> placementNotice(Facts facts, Route route) {
    return fromElsewhere(facts, StepCode.PLACEMENT_NOTICE);
  }

  private static Optional<StepReason> fromElsewhere(Facts facts, StepCode code) {
    return Optional.of(StepReason.of(code))
        .filter(_ -> facts.isChild() && facts.has(PLACED_BY_ANOTHER_AUTHORITY));
  }

  static Optional<StepReason> schoolLead(Facts facts, Route route) {
    return Optional.of(StepReason.of(StepCode.SCHOOL_LEAD)).filter(_ -> isSuspected(facts));
  }

  static Optional<StepReason> youthJustice(Facts facts, Route route) {
    if (!facts.isChild()) {
      return Optional.empty();
    }
    if (facts.has(IN_CUSTODY)) {
      return Optional.of(StepReason.of(StepCode.YOUTH_JUSTICE, "custody"));
    }
    return Optional.of(StepReason.of(StepCode.YOUTH_JUSTICE))
        .filter(_ -> facts.has(MADE_TO_OFFEND));
  }

  /** Beside the strategy discussion, never instead of it. */
  static Optional<StepReason> exploitationPanel(Facts facts, Route route) {
    return Optional.of(StepReason.of(StepCode.EXPLOITATION_PANEL)).filter(_ -> isSuspected(facts));
  }
}
