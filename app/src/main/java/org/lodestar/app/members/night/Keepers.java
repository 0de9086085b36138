package org.lodestar.app.members.night;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.members.OnDuty;
import org.lodestar.app.members.OnDuty.Reached;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who keeps the door of an organisation: its managers, and managers of partners who are on duty for
 * it. And who looks at it afterwards.
 */
@Component
class Keepers {
  private final ObjectProvider<OnDuty> duty;
  private final People people;
  private final Hands hands;

  Keepers(ObjectProvider<OnDuty> duty, People people, Hands hands) {
    this.duty = duty;
    this.people = people;
    this.hands = hands;
  }

  /** All but the worker themself. */
  Set<UUID> all(UUID organisation, UUID worker) {
    Stream<UUID> managers = people.listByRole(organisation, Role.MANAGER).stream().map(Person::id);
    return Stream.concat(onDuty(organisation, worker).map(Reached::worker), managers)
        .filter(each -> !each.equals(worker))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** On which numbers those are rung who are on duty now and may let in. */
  List<String> numbers(UUID organisation, UUID worker) {
    return onDuty(organisation, worker)
        .map(Reached::number)
        .filter(number -> !number.isBlank())
        .distinct()
        .toList();
  }

  private Stream<Reached> onDuty(UUID organisation, UUID worker) {
    return duty.stream()
        .flatMap(rota -> rota.now(organisation).stream())
        .filter(each -> !each.worker().equals(worker) && isManager(each.worker()));
  }

  private boolean isManager(UUID worker) {
    return people
        .find(worker)
        .filter(each -> each.state() == Person.State.ACTIVE)
        .filter(each -> each.roles().contains(Role.MANAGER))
        .isPresent();
  }

  /**
   * Who looks at it afterwards: the other keepers; where there are none the data protection
   * officers of the organisation, else of the partnership.
   */
  Set<UUID> reviewers(UUID organisation, UUID worker, UUID letsIn) {
    return Stream.<Collection<UUID>>of(
            all(organisation, worker),
            ids(people.listByRole(organisation, Role.DATA_PROTECTION_OFFICER)),
            ids(people.listByRoles(List.of(Role.DATA_PROTECTION_OFFICER))))
        .map(those -> without(those, worker, letsIn))
        .filter(those -> !those.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static List<UUID> ids(List<Person> some) {
    return some.stream().map(Person::id).toList();
  }

  /** Without those who have a hand in an account of these, or owe theirs to one of them. */
  private Set<UUID> without(Collection<UUID> those, UUID... these) {
    Set<UUID> left = new LinkedHashSet<>(those);
    left.removeIf(each -> !hands.apart(each, List.of(these)));
    return left;
  }

  /** Whether somebody looks after the platform: they are reset by their console, never let in. */
  boolean isPlatformAdministrator(UUID worker) {
    Optional<Person> person = people.find(worker);
    return person.filter(each -> each.roles().contains(Role.PLATFORM_ADMINISTRATOR)).isPresent();
  }
}
