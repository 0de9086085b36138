package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.NarrowNoRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which case an exact reference names, for emergency access and for whoever warns somebody in
 * danger: identifiers, what they speak, and no other content. The caller tells nobody whether there
 * was one.
 */
@Component
public class EmergencyCases {
  private final Finding finding;

  EmergencyCases(Finding finding) {
    this.finding = finding;
  }

  /**
   * A case with the people in it.
   *
   * @param owner who is in charge
   */
  public record Found(
      UUID id, String reference, UUID organisation, @Nullable UUID owner, List<UUID> people) {
    public Found {
      people = List.copyOf(people);
    }
  }

  /** The case of an exact reference, whoever asks. */
  public Optional<Found> find(String reference) {
    return Standing.task("emergency-access").call(() -> finding.find(reference));
  }

  /** Whether somebody whom it is about said no to such a body, about anything. */
  public boolean saidNo(Found file, Organisation body) {
    return Standing.task("emergency-access").call(() -> finding.saidNo(file, body));
  }

  /** What those whom it is about speak best, as codes, for whoever has to warn them of danger. */
  public List<String> languages(Found file) {
    return Standing.task("emergency-access").call(() -> finding.languages(file));
  }

  /** Asks in a transaction of its own, in which the database takes the program for itself. */
  @Component
  static class Finding {
    private final CaseRows cases;
    private final PersonRows people;
    private final TheirNoes noes;
    private final NarrowNoRows narrow;

    Finding(CaseRows cases, PersonRows people, TheirNoes noes, NarrowNoRows narrow) {
      this.cases = cases;
      this.people = people;
      this.noes = noes;
      this.narrow = narrow;
    }

    /** One that is for every body alike is no no to this one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public boolean saidNo(Found file, Organisation body) {
      return people.listOf(file.id()).stream()
          .anyMatch(
              person ->
                  body.enforces() && noes.keepsPoliceOut(person)
                      || narrow.standing(person.id()).stream()
                          .map(Recorded::what)
                          .anyMatch(
                              no ->
                                  no.receiver() != null
                                      && no.isFor(Set.of(body.kind()), body.id())));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<String> languages(Found file) {
      return CaseHeads.concerned(people.listOf(file.id())).stream()
          .flatMap(each -> each.details().languages().stream().limit(1))
          .distinct()
          .toList();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Found> find(String reference) {
      return cases
          .find(reference)
          .map(
              file ->
                  new Found(
                      file.id(),
                      file.reference(),
                      file.organisation(),
                      file.owner(),
                      people.idsOf(file.id())));
    }
  }
}
