package org.lodestar.app.reception.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodestar.app.reception.Gap;
import org.lodestar.app.reception.Provision;
import org.lodestar.app.reception.ReceptionPlan;

/**
 * What an operation must have listed before it is approved: somewhere to go for everybody who may
 * be met, an interpreter for each language that may be spoken, health cover, somebody who can
 * refer, and somebody for children unless it is known that there are none. Good practice that the
 * partnership agreed on, not law.
 */
public final class Readiness {
  private Readiness() {}

  /** What is missing; empty when all is there and confirmed. */
  public static List<Gap> gaps(ReceptionPlan plan, Collection<Provision> provisions) {
    List<Gap> gaps = new ArrayList<>(places(plan, provisions));
    gaps.addAll(interpreters(plan, provisions));
    lacking(provisions, Provision.Kind.HEALTH, Gap.Kind.NO_HEALTH).forEach(gaps::add);
    lacking(provisions, Provision.Kind.FIRST_RESPONDER, Gap.Kind.NO_FIRST_RESPONDER)
        .forEach(gaps::add);
    if (plan.children() != ReceptionPlan.Children.NO) {
      lacking(provisions, Provision.Kind.CHILD_LEAD, Gap.Kind.NO_CHILD_LEAD).forEach(gaps::add);
    }
    if (provisions.stream().anyMatch(each -> !each.confirmed())) {
      gaps.add(Gap.of(Gap.Kind.NOT_CONFIRMED));
    }
    return gaps;
  }

  private static List<Gap> places(ReceptionPlan plan, Collection<Provision> provisions) {
    List<Integer> places =
        of(provisions, Provision.Kind.PLACE)
            .map(each -> Objects.requireNonNullElse(each.people(), 0))
            .toList();
    if (places.isEmpty()) {
      return List.of(Gap.of(Gap.Kind.NO_PLACE));
    }
    int people = places.stream().mapToInt(Integer::intValue).sum();
    return people < plan.expected() ? List.of(Gap.of(Gap.Kind.TOO_FEW_PLACES)) : List.of();
  }

  private static List<Gap> interpreters(ReceptionPlan plan, Collection<Provision> provisions) {
    if (plan.languages().isEmpty()) {
      return List.of(Gap.of(Gap.Kind.NO_LANGUAGE));
    }
    List<String> spoken =
        of(provisions, Provision.Kind.INTERPRETER)
            .map(each -> Objects.requireNonNullElse(each.language(), ""))
            .toList();
    return plan.languages().stream()
        .filter(language -> !spoken.contains(language))
        .map(language -> new Gap(Gap.Kind.NO_INTERPRETER, language))
        .toList();
  }

  private static Stream<Gap> lacking(
      Collection<Provision> provisions, Provision.Kind kind, Gap.Kind gap) {
    return of(provisions, kind).findAny().isPresent() ? Stream.of() : Stream.of(Gap.of(gap));
  }

  private static Stream<Provision> of(Collection<Provision> provisions, Provision.Kind kind) {
    return provisions.stream().filter(each -> each.kind() == kind);
  }
}
