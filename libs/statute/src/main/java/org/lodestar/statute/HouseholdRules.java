package org.lodestar.statute;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.vocabulary.Known;

/**
 * A child who lives with a potential victim and of whom nothing else is known. They are no victim
 * for that; what is known of the household is told once, and what protects a victim comes as soon
 * as a fact says so.
 */
final class HouseholdRules {
  /** What a whole household may have and nobody did to them. */
  private static final Set<Circumstance> SAY_NOTHING =
      EnumSet.of(
          Circumstance.CHILDREN_IN_HOUSEHOLD,
          Circumstance.INTERPRETER_NEEDED,
          Circumstance.DESTITUTE);

  private static final Set<StepCode> FOR_VICTIMS =
      EnumSet.of(
          StepCode.CHILD_FRONT_DOOR,
          StepCode.POLICE_REPORT,
          StepCode.DECIDE_GROUNDS,
          StepCode.REVIEW);

  private HouseholdRules() {}

  /** Whether nothing that anybody recorded says that this child is at risk. */
  static boolean isOnlyThere(Facts facts) {
    return facts.isChild()
        && facts.reasonableGrounds() == Known.NOT_KNOWN
        && !facts.wasReferred()
        && facts.circumstances().entrySet().stream()
            .filter(each -> each.getValue().isYes())
            .map(Map.Entry::getKey)
            .allMatch(SAY_NOTHING::contains);
  }

  /** The steps of a child, without those that say that the child is a victim. */
  static List<Step> steps(Facts facts, List<Step> all, boolean told) {
    boolean asked = told && !facts.has(Circumstance.DESTITUTE);
    boolean here = facts.submitter() == Submitter.CHILDRENS_FRONT_DOOR;
    StepReason door =
        StepReason.of(StepCode.CHILD_FRONT_DOOR, here ? "householdHere" : "householdChild");
    Stream<Step> first = asked ? Stream.empty() : Stream.of(StepTable.step(door, facts.on()));
    return Stream.concat(first, all.stream().filter(step -> !FOR_VICTIMS.contains(step.code())))
        .sorted(Comparator.comparing(Step::code))
        .toList();
  }
}
