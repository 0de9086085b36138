package org.lodestar.app.casework.face;

import java.util.UUID;
import org.lodestar.app.casework.domain.FactsText;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What another body gave and takes back, in the case that was opened from it. Done by the program
 * itself, where a newer version was read; nothing that was written in the case since is touched.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseCorrections {
  private final PersonRows people;
  private final UrgentUptake now;

  CaseCorrections(PersonRows people, UrgentUptake now) {
    this.people = people;
    this.now = now;
  }

  /**
   * What is given now.
   *
   * @param reference of what it was given in; stands in the source of what was taken up from it
   * @param facts as they were frozen
   * @param source which body gave it, and when
   */
  public record Newer(
      UUID caseFile, UUID person, String reference, PersonalText facts, PersonalText source) {
    /** Never in a log. */
    @Override
    public String toString() {
      return "Newer[" + reference + "]";
    }
  }

  /** Takes back what the giver takes back. */
  public void follow(Worker reader, Newer newer) {
    now.follow(
        reader,
        people.get(newer.caseFile(), newer.person()),
        FactsText.read(newer.facts(), newer.source()).now(),
        newer);
  }
}
