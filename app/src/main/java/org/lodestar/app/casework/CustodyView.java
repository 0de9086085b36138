package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.DefenceLimb;
import org.lodestar.statute.Facts;

/**
 * What is known of somebody who is suspected of something themselves.
 *
 * @param arrests the newest first
 * @param facts as the engine sees them today
 */
public record CustodyView(
    CaseFile file, Person person, List<Arrest> arrests, Facts facts, LocalDate today) {
  public CustodyView {
    arrests = List.copyOf(arrests);
  }

  /** The one that is written about: the newest. */
  public Optional<Arrest> now() {
    return arrests.stream().findFirst();
  }

  public DefenceLimb limb() {
    return facts.defenceLimb();
  }

  public boolean isCharged() {
    return facts.has(Circumstance.CHARGED);
  }
}
