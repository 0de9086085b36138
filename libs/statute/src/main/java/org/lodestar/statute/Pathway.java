package org.lodestar.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pathway: from what is known about a person to the one lawful route and the steps. A pure
 * function, safe for use by many threads.
 */
public final class Pathway {
  private Pathway() {}

  /** The route, the steps in order and the warnings for these facts. */
  public static Directions directionsFor(Facts facts) {
    return directionsFor(facts, Set.of());
  }

  /**
   * The same, where steps were raised before and nobody has answered them: what protects somebody
   * does not end because what called for it has changed.
   *
   * @param unanswered steps that are open; those that end when their reason ends are left out
   */
  public static Directions directionsFor(Facts facts, Set<StepCode> unanswered) {
    Route route = RouteRules.routeOf(facts);
    return new Directions(
        route,
        route == Route.ASK_CONSENT,
        route.sendsIdentity(),
        route == Route.NRM && !facts.isChild(),
        steps(facts, route, unanswered),
        warnings(facts, route));
  }

  /**
   * The same for a child who is in the case only because of a potential victim with whom they live.
   *
   * @param told whether the front door was told already what is known of the household
   */
  public static Directions directionsForHousehold(
      Facts facts, Set<StepCode> unanswered, boolean told) {
    Directions all = directionsFor(facts, unanswered);
    return HouseholdRules.isOnlyThere(facts)
        ? new Directions(
            all.route(),
            all.asksConsent(),
            all.sendsIdentity(),
            all.asksSupport(),
            HouseholdRules.steps(facts, all.steps(), told),
            all.warnings())
        : all;
  }

  /**
   * How long a step may take in each of its wordings, as the table stands on a day. Empty for a
   * step that has no date of its own.
   */
  public static List<StepLimit> limitsOf(StepCode code, LocalDate on) {
    return StepTable.limits(code, on);
  }

  private static List<Step> steps(Facts facts, Route route, Set<StepCode> unanswered) {
    List<StepReason> reasons =
        StepRules.IN_ORDER.stream().flatMap(rule -> rule.apply(facts, route).stream()).toList();
    Set<StepCode> called = reasons.stream().map(StepReason::code).collect(Collectors.toSet());
    Stream<StepReason> raised =
        unanswered.stream()
            .filter(code -> !facts.isChild() && code.staysUntilAnswered())
            .filter(code -> !called.contains(code))
            .map(code -> StepReason.of(code, "raised"));
    return Stream.concat(reasons.stream(), raised)
        .sorted(Comparator.comparing(StepReason::code))
        .map(reason -> StepTable.step(reason, facts.on()))
        .toList();
  }

  private static List<Warning> warnings(Facts facts, Route route) {
    return WarningRules.IN_ORDER.stream()
        .flatMap(rule -> rule.apply(facts, route).stream())
        .toList();
  }
}
