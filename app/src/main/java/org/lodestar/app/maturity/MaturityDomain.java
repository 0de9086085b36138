package org.lodestar.app.maturity;

import java.util.Set;
import org.lodestar.measures.Measure.Strand;

/** A part of the matrix, in its order. Names are kept for ever. */
public enum MaturityDomain {
  LEADERSHIP(Strand.PREPARE),
  RESOURCES(Strand.PREPARE),
  VICTIMS(Strand.PROTECT),
  DISRUPTION(Strand.PURSUE, Strand.PREVENT),
  SUPPLY_CHAINS(Strand.PREVENT);

  private final Set<Strand> strands;

  MaturityDomain(Strand... strands) {
    this.strands = Set.of(strands);
  }

  /** Its letter. */
  public String letter() {
    return String.valueOf((char) ('A' + ordinal()));
  }

  /** Which of the four Ps an action in it serves. */
  public Set<Strand> strands() {
    return strands;
  }
}
