package org.lodestar.app.members.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.ResponsibleBody;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sees to people in danger at a place while somebody is kept out. */
@Component
@Transactional(readOnly = true)
public class Cover {
  /** Roles on which the safety of people rests: somebody reads, is rung, or answers for it. */
  static final List<Role> SAFETY = List.of(Role.TRIAGE_OFFICER, Role.DUTY_OFFICER, Role.MANAGER);

  private final People people;
  private final ResponsibleBody inCharge;

  Cover(People people, ResponsibleBody inCharge) {
    this.people = people;
    this.inCharge = inCharge;
  }

  /**
   * What is left without somebody.
   *
   * @param nobody roles that nobody else there has
   * @param others who else is on duty or in charge there; where nobody is, at the body in charge
   */
  public record Left(List<Role> nobody, List<Person> others) {
    public Left {
      nobody = List.copyOf(nobody);
      others = List.copyOf(others);
    }
  }

  /** What is left of a place without somebody who has these roles. */
  public Left without(UUID person, UUID organisation, Set<Role> roles) {
    List<Role> nobody = new ArrayList<>();
    for (Role role : SAFETY) {
      if (roles.contains(role) && others(List.of(person), organisation, role).isEmpty()) {
        nobody.add(role);
      }
    }
    return new Left(nobody, nobody.isEmpty() ? List.of() : onDuty(List.of(person), organisation));
  }

  /** Those on duty or in charge but these; where nobody else is, those of the body in charge. */
  List<Person> onDuty(Collection<UUID> but, UUID organisation) {
    List<Person> near = reachable(but, organisation);
    return near.isEmpty()
        ? inCharge.body().map(each -> reachable(but, each.organisation())).orElse(List.of())
        : near;
  }

  private List<Person> reachable(Collection<UUID> but, UUID organisation) {
    List<Person> all = new ArrayList<>(others(but, organisation, Role.DUTY_OFFICER));
    others(but, organisation, Role.MANAGER).stream()
        .filter(each -> all.stream().noneMatch(known -> known.id().equals(each.id())))
        .forEach(all::add);
    return all;
  }

  private List<Person> others(Collection<UUID> but, UUID organisation, Role role) {
    return people.listByRole(organisation, role).stream()
        .filter(each -> !but.contains(each.id()))
        .toList();
  }
}
