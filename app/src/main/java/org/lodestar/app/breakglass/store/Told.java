package org.lodestar.app.breakglass.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.face.EmergencyCases;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;

/**
 * Who is told of an opening, and who may look at it afterwards. Never whoever opened it, and never
 * whoever is shut out of the case.
 */
@Component
public class Told {
  private final People people;
  private final Grants grants;

  Told(People people, Grants grants) {
    this.people = people;
    this.grants = grants;
  }

  /**
   * Managers of the organisation who read the case, and its data protection officers; where there
   * is none of them, the data protection officers of the partnership.
   */
  public Set<UUID> reviewers(EmergencyCases.Found file, UUID opener) {
    List<Person> managers = people.listByRole(file.organisation(), Role.MANAGER);
    List<Person> officers = people.listByRole(file.organisation(), Role.DATA_PROTECTION_OFFICER);
    boolean all = holds(file, file.organisation());
    Set<UUID> near =
        fit(
            file,
            opener,
            Stream.concat(
                managers.stream().filter(person -> all || holds(file, person.id())),
                officers.stream()));
    return near.isEmpty()
        ? fit(file, opener, people.listByRoles(List.of(Role.DATA_PROTECTION_OFFICER)).stream())
        : near;
  }

  private boolean holds(EmergencyCases.Found file, UUID holder) {
    return grants.levelOf(file.id(), holder).isPresent();
  }

  private Set<UUID> fit(EmergencyCases.Found file, UUID opener, Stream<Person> those) {
    Set<UUID> shutOut = Set.copyOf(grants.excludedFrom(file.id()));
    return those
        .map(Person::id)
        .filter(id -> !id.equals(opener) && !shutOut.contains(id))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The reviewers, and who is in charge of the case. */
  public Set<UUID> all(EmergencyCases.Found file, UUID opener, Collection<UUID> reviewers) {
    Set<UUID> told = new LinkedHashSet<>(reviewers);
    if (file.owner() != null) {
      told.addAll(fit(file, opener, people.find(file.owner()).stream()));
    }
    return told;
  }
}
