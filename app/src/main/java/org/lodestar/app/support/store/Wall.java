package org.lodestar.app.support.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;

/**
 * The wall before advocacy: nobody who works for a police body comes behind it, whatever their
 * role. The database asks the same again for each row.
 */
@Component
public class Wall {
  private final Organisations organisations;
  private final People people;

  Wall(Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
  }

  /**
   * Insists that an organisation is not one of the police.
   *
   * @throws NotAllowed when it is: to its workers advocacy looks like any page that is not theirs
   */
  public void insist(Worker worker, Action action) {
    if (isPolice(worker.organisation())) {
      throw new NotAllowed(action);
    }
  }

  /** Whether whoever acts now works behind the wall. */
  public boolean opensToWhoActs() {
    return Standing.current()
        .member()
        .flatMap(people::find)
        .map(Person::organisation)
        .filter(organisation -> !isPolice(organisation))
        .isPresent();
  }

  private boolean isPolice(UUID organisation) {
    Optional<Organisation> found = organisations.find(organisation);
    return found.isEmpty() || found.get().kind() == AgencyKind.POLICE;
  }
}
