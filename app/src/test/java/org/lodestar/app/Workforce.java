package org.lodestar.app;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.Workers;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;

/** Organisations, workers and their sessions for tests, each as new as it is asked for. */
@Component
public class Workforce {
  private final Organisations organisations;
  private final People people;
  private final Workers workers;

  Workforce(Organisations organisations, People people, Workers workers) {
    this.organisations = organisations;
    this.people = people;
    this.workers = workers;
  }

  /** A new organisation with a name of its own. */
  public UUID anOrganisation() {
    return anOrganisation(AgencyKind.CHARITY);
  }

  /** As {@link #anOrganisation()}, of this kind. */
  public UUID anOrganisation(AgencyKind kind) {
    return asTask(
        () ->
            organisations.add(
                new NewOrganisation(
                    "Organisation " + inLetters(), kind, Duration.ofHours(24), "")));
  }

  /** A new worker, active, without a password. */
  public Worker aWorker(UUID organisation, Role... roles) {
    UUID id =
        asTask(
            () ->
                people.enrol(
                    new NewPerson(
                        organisation,
                        Ids.next() + "@example.org",
                        "Robin " + Ids.next(),
                        "Officer",
                        Set.copyOf(List.of(roles)))));
    return workers.find(workers.complete(workers.begin(id))).orElseThrow().worker().orElseThrow();
  }

  /** The cookie of a session with both steps done. */
  public Cookie signedIn(Worker worker) {
    return signedIn(worker.id());
  }

  /** The cookie of a session with both steps done. */
  public Cookie signedIn(UUID person) {
    return new Cookie("lodestar", workers.complete(workers.begin(person)).value());
  }

  /** A worker as colleagues know them. */
  public Person person(UUID id) {
    return people.get(id);
  }

  private static <T> T asTask(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.task("test").call(work);
  }

  /**
   * A public page shows the name of who is in charge, and no digits there that look like a line.
   */
  public static String inLetters() {
    StringBuilder letters = new StringBuilder();
    Ids.next()
        .toString()
        .chars()
        .forEach(
            each -> letters.append((char) (Character.isDigit(each) ? each + 'p' - '0' : each)));
    return letters.toString();
  }
}
