package org.lodestar.statute;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The table of routes: the first rule that fits decides. */
final class RouteRules {
  /** A route, or nothing when the rule does not fit. */
  interface RouteRule {
    Optional<Route> apply(Facts facts);
  }

  static final List<RouteRule> IN_ORDER =
      List.of(
          when(Facts::wasReferredByOthers, Route.REFERRED),
          when(facts -> facts.hasGrounds() && facts.isChild(), Route.NRM),
          when(facts -> facts.reasonableGrounds().isNo(), Route.NO_DUTY),
          when(facts -> !facts.hasGrounds(), Route.GROUNDS_NOT_DECIDED),
          RouteRules::withoutCapacity,
          when(consent(NrmConsent.YES), Route.NRM),
          when(Facts::cannotBeAsked, Route.DTN_ANONYMOUS),
          when(consent(NrmConsent.NOT_YET_ASKED), Route.ASK_CONSENT),
          when(facts -> facts.agreesToBeNamed() && facts.isWillingToHelpPolice(), Route.DTN_NAMED),
          facts -> Optional.of(Route.DTN_ANONYMOUS));

  private RouteRules() {}

  /** What a referral with the name has told the Home Office is notified no second time. */
  private static final Set<Route> TOLD_BY_REFERRAL =
      EnumSet.of(Route.DTN_NAMED, Route.DTN_ANONYMOUS, Route.ASK_CONSENT, Route.BEST_INTERESTS);

  static Route routeOf(Facts facts) {
    Route route =
        IN_ORDER.stream().flatMap(rule -> rule.apply(facts).stream()).findFirst().orElseThrow();
    return facts.wasReferred() && TOLD_BY_REFERRAL.contains(route) ? Route.REFERRED : route;
  }

  private static RouteRule when(Predicate<Facts> holds, Route route) {
    return facts -> Optional.of(route).filter(_ -> holds.test(facts));
  }

  private static Predicate<Facts> consent(NrmConsent consent) {
    return facts -> facts.consentsToNrm() == consent;
  }

  private static Optional<Route> withoutCapacity(Facts facts) {
    if (!facts.lacksCapacity()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (facts.bestInterestsDecision()) {
          case REFER -> Route.NRM;
          case DO_NOT_REFER -> Route.DTN_ANONYMOUS;
          case NONE_YET -> Route.BEST_INTERESTS;
        });
  }
}
