package org.lodestar.app.members.staff;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.RequestKind;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.TwoHands;
import org.springframework.stereotype.Component;

/** Who can agree to what an administrator asks for about an account, and who is told of it. */
@Component
class Seconds {
  private final People people;
  private final Hands hands;
  private final Cover cover;

  Seconds(People people, Hands hands, Cover cover) {
    this.people = people;
    this.hands = hands;
    this.cover = cover;
  }

  /**
   * Administrators who look after such an account themselves; where there are none, every other
   * one, wherever they sit. Neither whoever asked, nor whom it is about, nor who is tied to them.
   *
   * @param asking null for the operator of the machine
   */
  Set<UUID> of(@Nullable UUID asking, UUID person, UUID organisation, Set<Role> roles) {
    List<Person> others =
        people.listByRoles(TwoHands.ADMINISTRATORS).stream()
            .filter(each -> !each.id().equals(person))
            .filter(each -> asking == null || hands.apartAsAdministrators(asking, each.id()))
            .toList();
    Set<UUID> near =
        ids(others.stream().filter(each -> looksAfter(each, organisation, roles)).toList());
    return near.isEmpty() ? ids(others) : near;
  }

  private static boolean looksAfter(Person person, UUID organisation, Set<Role> roles) {
    Worker worker =
        new Worker(
            person.id(),
            person.displayName(),
            person.organisation(),
            person.organisationName(),
            person.roles(),
            Instant.EPOCH);
    return StaffRules.reaches(worker, organisation) && StaffRules.outranks(worker, roles);
  }

  /**
   * The managers of the place, and the worker where they work here already. That somebody is kept
   * out is told to those on duty too; where nobody but whoever asks is left there, to those of the
   * body in charge.
   */
  Set<UUID> told(RequestKind kind, @Nullable UUID asking, UUID person, UUID organisation) {
    Set<UUID> all =
        ids(
            kind == RequestKind.KEEP_OUT
                ? cover.onDuty(
                    asking == null ? List.of(person) : List.of(person, asking), organisation)
                : people.listByRole(organisation, Role.MANAGER));
    people
        .find(person)
        .filter(each -> each.state() == Person.State.ACTIVE)
        .ifPresent(each -> all.add(each.id()));
    if (asking != null) {
      all.remove(asking);
    }
    return all;
  }

  private static Set<UUID> ids(List<Person> some) {
    return some.stream().map(Person::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
