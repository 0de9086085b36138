package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * The pathway: from what is known about a person to the one lawful route and the steps. A pure
 * function, safe for use by many threads.
 */
public final class Pathway {
  private Pathway() {}

  /** The route, the steps in order and the warnings for these facts. */
  public static Directions directionsFor(Facts facts) {
    Route route = RouteRules.routeOf(facts);
    return new Directions(
        route,
        route == Route.ASK_CONSENT,
        route.sendsIdentity(),
        route == Route.NRM && !facts.isChild(),
        steps(facts, route),
        warnings(facts, route));
  }

  /**
   * How long a step may take in each of its wordings, as the table stands on a day. Empty for a
   * step that has no date of its own.
   */
  public static List<StepLimit> limitsOf(StepCode code, LocalDate on) {
    return StepTable.limits(code, on);
  }

  private static List<Step> steps(Facts facts, Route route) {
    return StepRules.IN_ORDER.stream()
        .flatMap(rule -> rule.apply(facts, route).stream())
        .map(reason -> StepTable.step(reason, facts.on()))
        .toList();
  }

  private static List<Warning> warnings(Facts facts, Route route) {
    return WarningRules.IN_ORDER.stream()
        .flatMap(rule -> rule.apply(facts, route).stream())
        .toList();
  }
}
