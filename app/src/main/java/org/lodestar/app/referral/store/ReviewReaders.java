package org.lodestar.app.referral.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/**
 * Who may be the second reader of a document: a colleague of the organisation that writes it, with
 * the role and the grant, who never wrote in it.
 */
@Component
public class ReviewReaders {
  private final WriterRows writers;
  private final People people;
  private final Grants grants;
  private final Hands hands;

  ReviewReaders(WriterRows writers, People people, Grants grants, Hands hands) {
    this.writers = writers;
    this.people = people;
    this.grants = grants;
    this.hands = hands;
  }

  /** All of them with their names. */
  public Map<UUID, String> of(Referral referral) {
    Set<UUID> wrote = writers.of(referral.id());
    Set<UUID> shutOut = Set.copyOf(grants.excludedFrom(referral.person()));
    boolean all = holds(referral, referral.organisation());
    Map<UUID, String> readers = new LinkedHashMap<>();
    people.listIn(referral.organisation()).stream()
        .filter(ReviewReaders::hasRole)
        .filter(person -> !wrote.contains(person.id()) && !shutOut.contains(person.id()))
        .filter(person -> all || holds(referral, person.id()))
        .forEach(person -> readers.put(person.id(), person.displayName()));
    return readers;
  }

  private static boolean hasRole(Person person) {
    return person.roles().stream().anyMatch(Action.REVIEW_REFERRAL.roles()::contains);
  }

  private boolean holds(Referral referral, UUID holder) {
    return grants.levelOf(referral.person(), holder).isPresent();
  }

  /**
   * Refuses whoever wrote in it, and a worker of another organisation.
   *
   * @throws Refused in words for a writer
   */
  public void refuse(Referral referral, Worker worker) {
    if (!worker.organisation().equals(referral.organisation())) {
      throw new NotFound();
    }
    Set<UUID> wrote = writers.of(referral.id());
    if (wrote.contains(worker.id())) {
      throw Refused.because("referral.refused.ownWriting");
    }
    hands.require(worker.id(), wrote);
  }

  /** Documents in which this worker has written. */
  public Set<UUID> writtenBy(UUID worker) {
    return writers.writtenBy(worker);
  }
}
