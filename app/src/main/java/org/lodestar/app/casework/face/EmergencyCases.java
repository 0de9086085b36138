package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which case an exact reference names, for emergency access alone: identifiers and no content. The
 * caller tells nobody whether there was one.
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

  /** Asks in a transaction of its own, in which the database takes the program for itself. */
  @Component
  static class Finding {
    private final CaseRows cases;
    private final PersonRows people;

    Finding(CaseRows cases, PersonRows people) {
      this.cases = cases;
      this.people = people;
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
